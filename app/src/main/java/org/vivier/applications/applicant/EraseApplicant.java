package org.vivier.applications.applicant;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.ErasureConfirmed;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.EraseKey;
import org.vivier.applications.record.LetterDetails;
import org.vivier.format.Invisible;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.DataKeyId;
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
  private final EraseKey eraseKey;
  private final EmailIndex emails;
  private final LetterDetails letterDetails;
  private final ApplicationLetters letters;
  private final Clock clock;

  EraseApplicant(
      ApplicationRows rows,
      CurrentPostings postings,
      EraseKey eraseKey,
      EmailIndex emails,
      LetterDetails letterDetails,
      ApplicationLetters letters,
      Clock clock) {
    this.rows = rows;
    this.postings = postings;
    this.eraseKey = eraseKey;
    this.emails = emails;
    this.letterDetails = letterDetails;
    this.letters = letters;
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
    DataKeyId key = application.dataKey();
    if (application.isDraft()) {
      eraseKey.ofDraft(application.id(), application.posting().value(), key, Actor.CANDIDATE);
      return;
    }
    postings.of(application).ifPresent(posting -> confirm(application, posting));
    eraseKey.ofSubmitted(key);
  }

  private void confirm(Application application, PublicPosting posting) {
    letters.write(
        letterDetails.named(application, posting),
        new ErasureConfirmed(
            letterDetails.job(application, posting),
            Objects.requireNonNull(application.reference()),
            clock.instant()));
  }
}
