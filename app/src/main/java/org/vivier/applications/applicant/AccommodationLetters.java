package org.vivier.applications.applicant;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.AccommodationCase;
import org.vivier.accommodations.Accommodations;
import org.vivier.accommodations.CaseState;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationTerms;
import org.vivier.applications.letters.AccommodationReceived;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.record.Correspondent;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Links;

/**
 * Confirms requests for accommodation: those made now, and those that a submitted draft brought.
 */
@Component
public class AccommodationLetters {
  private final Accommodations accommodations;
  private final CurrentPostings postings;
  private final LetterDetails letterDetails;
  private final Links links;
  private final ApplicationTerms terms;
  private final ApplicationLetters letters;
  private final Clock clock;

  AccommodationLetters(
      Accommodations accommodations,
      CurrentPostings postings,
      LetterDetails letterDetails,
      Links links,
      ApplicationTerms terms,
      ApplicationLetters letters,
      Clock clock) {
    this.accommodations = accommodations;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.links = links;
    this.terms = terms;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * For an application whose receipt is written.
   *
   * @param page the candidate's page, as in the receipt
   */
  public void submitted(
      Application application, Correspondent to, String job, String reference, URI page) {
    UUID id = application.id().value();
    boolean drafted =
        accommodations
            .of(id)
            .map(AccommodationCase::state)
            .filter(CaseState.DRAFT::equals)
            .isPresent();
    if (drafted && accommodations.request(id)) {
      write(to, job, reference, page);
    }
  }

  /** For an application that was submitted before. */
  void confirm(Application application) {
    postings
        .of(application)
        .ifPresent(posting ->
            write(
                letterDetails.named(application, posting),
                letterDetails.job(application, posting),
                Objects.requireNonNull(application.reference()),
                links.mine(application.id(), application.language())));
  }

  private void write(Correspondent to, String job, String reference, URI page) {
    Instant now = clock.instant();
    letters.write(
        to,
        new AccommodationReceived(
            job, reference, now, terms.accommodationReply(now, to.zone()), page));
  }
}
