package org.vivier.applications;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.AccommodationCase;
import org.vivier.accommodations.Accommodations;
import org.vivier.accommodations.CaseState;

/**
 * Confirms requests for accommodation: those made now, and those that a submitted draft brought.
 */
@Component
class AccommodationLetters {
  private final Accommodations accommodations;
  private final CurrentPostings postings;
  private final Postal postal;
  private final Links links;
  private final ApplicationTerms terms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccommodationLetters(
      Accommodations accommodations,
      CurrentPostings postings,
      Postal postal,
      Links links,
      ApplicationTerms terms,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accommodations = accommodations;
    this.postings = postings;
    this.postal = postal;
    this.links = links;
    this.terms = terms;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(ApplicationSubmitted submitted) {
    UUID id = submitted.application().value();
    boolean drafted =
        accommodations
            .of(id)
            .map(AccommodationCase::state)
            .filter(CaseState.DRAFT::equals)
            .isPresent();
    if (drafted && accommodations.request(id)) {
      publish(
          submitted.application(),
          submitted.to(),
          submitted.job(),
          submitted.reference(),
          submitted.page());
    }
  }

  /** For an application that was submitted before. */
  void confirm(Application application) {
    postings
        .of(application)
        .ifPresent(posting ->
            publish(
                application.id(),
                postal.named(application, posting),
                postal.job(application, posting),
                Objects.requireNonNull(application.reference()),
                links.mine(application.id(), application.language())));
  }

  private void publish(ApplicationId id, Correspondent to, String job, String reference, URI page) {
    Instant now = clock.instant();
    events.publishEvent(
        new AccommodationRequested(
            id, to, job, reference, now, terms.accommodationReply(now, to.zone()), page));
  }
}
