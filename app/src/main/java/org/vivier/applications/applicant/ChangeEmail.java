package org.vivier.applications.applicant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Asker;
import org.vivier.access.AskerLimits;
import org.vivier.access.Device;
import org.vivier.access.LetterAllowance;
import org.vivier.access.LetterAllowance.Kind;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.EmailChanges;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.forms.Questions;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.EmailIndex;

/** Asks for another e-mail address of a submitted application. */
@Component
public class ChangeEmail {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final EmailChanges changes;
  private final EmailChangeLetters letters;
  private final AskerLimits limits;
  private final LetterAllowance allowance;
  private final EmailIndex emails;

  ChangeEmail(
      ApplicationRows rows,
      CurrentPostings postings,
      EmailChanges changes,
      EmailChangeLetters letters,
      AskerLimits limits,
      LetterAllowance allowance,
      EmailIndex emails) {
    this.rows = rows;
    this.postings = postings;
    this.changes = changes;
    this.letters = letters;
    this.limits = limits;
    this.allowance = allowance;
    this.emails = emails;
  }

  /**
   * Sends a link to both addresses.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public EmailChangeResult request(
      Device device, ApplicationId id, String newAddress, Asker asker) {
    Application application = rows.lock(device, id);
    if (!Question.isAddress(newAddress)) {
      return new EmailChangeResult.NotAnAddress();
    }
    return application.mayChangeEmail()
        ? postings
            .of(application)
            .map(posting -> request(application, posting, EmailAddress.cleaned(newAddress), asker))
            .orElseGet(() -> new EmailChangeResult.NotSubmitted(application.state()))
        : new EmailChangeResult.NotSubmitted(application.state());
  }

  private EmailChangeResult request(
      Application application, PublicPosting posting, String newAddress, Asker asker) {
    if (!limits.allow(asker) || !mayWrite(application, newAddress)) {
      return new EmailChangeResult.TooMany();
    }
    EmailChanges.Opened change = changes.open(application, newAddress);
    letters.requested(application, posting, change, newAddress);
    return new EmailChangeResult.Requested(change.until());
  }

  /** The new address may be a stranger's, and the one that holds must not be flooded either. */
  private boolean mayWrite(Application application, String newAddress) {
    byte[] current = emails.of(application.answers().first(Questions.EMAIL));
    return allowance.take(emails.of(newAddress), Kind.CHANGE)
        && allowance.take(current, Kind.CHANGE);
  }

  /**
   * Leaves the address as it is; the links that were sent confirm nothing any more.
   *
   * @return false when no change was waiting
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public boolean cancel(Device device, ApplicationId id) {
    return changes.end(rows.lock(device, id).id());
  }
}
