package org.vivier.applications;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.form.Questions;
import org.vivier.format.Invisible;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.CandidateKeys;
import org.vivier.vault.EmailIndex;

/** Erases a person: destroys the key of their applications, for good. */
@Component
public class EraseApplicant {
  /** How much is erased. */
  public enum Extent {
    /** The application asked for. */
    THIS_ONE,
    /** All with the same e-mail address that this device may see. */
    ALL_MINE
  }

  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final CandidateKeys keys;
  private final EmailIndex emails;
  private final Postal postal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EraseApplicant(
      ApplicationRows rows,
      CurrentPostings postings,
      CandidateKeys keys,
      EmailIndex emails,
      Postal postal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.postings = postings;
    this.keys = keys;
    this.emails = emails;
    this.postal = postal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Erases; a last letter confirms it for what was submitted.
   *
   * @return how many applications were erased
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public int handle(Device device, ApplicationId id, Extent extent) {
    Application application = rows.lock(device, id);
    List<Application> all =
        extent == Extent.THIS_ONE ? List.of(application) : withSameAddress(device, application);
    all.forEach(this::erase);
    return all.size();
  }

  private List<Application> withSameAddress(Device device, Application application) {
    String email = application.answers().first(Questions.EMAIL);
    return Invisible.only(email)
        ? List.of(application)
        : rows.granted(device, "a.email_index = :x", emails.of(email)).stream()
            .sorted(java.util.Comparator.comparing(found -> found.id().value()))
            .toList();
  }

  private void erase(Application application) {
    if (!application.isDraft()) {
      postings
          .of(application)
          .ifPresent(posting -> events.publishEvent(event(application, posting)));
    }
    keys.erase(application.candidate());
  }

  private ApplicantErased event(Application application, PublicPosting posting) {
    return new ApplicantErased(
        application.id(),
        postal.named(application, posting),
        postal.job(application, posting),
        Objects.requireNonNull(application.reference()),
        clock.instant());
  }
}
