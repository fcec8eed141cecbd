package org.vivier.applications.applicant;

import org.springframework.stereotype.Component;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.letters.AddressChanged;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.EmailChange;
import org.vivier.applications.letters.EmailChange.Receiver;
import org.vivier.applications.record.Correspondent;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.EmailChanges;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Links;
import org.vivier.postings.PublicPosting;

/** Writes to both addresses of a change, and to the new one once it holds. */
@Component
class EmailChangeLetters {
  private final EmailChanges changes;
  private final CurrentPostings postings;
  private final LetterDetails letterDetails;
  private final Links links;
  private final ApplicationLetters letters;

  EmailChangeLetters(
      EmailChanges changes,
      CurrentPostings postings,
      LetterDetails letterDetails,
      Links links,
      ApplicationLetters letters) {
    this.changes = changes;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.links = links;
    this.letters = letters;
  }

  void requested(
      Application application,
      PublicPosting posting,
      EmailChanges.Opened change,
      String newAddress) {
    Correspondent current = letterDetails.named(application, posting);
    letters.write(
        current,
        new EmailChange(
            Receiver.CURRENT_ADDRESS,
            newAddress,
            change.until(),
            links.confirmation(
                application, LinkPurpose.CONFIRM_CURRENT_EMAIL, change, current.address())));
    letters.write(
        at(newAddress, current),
        new EmailChange(
            Receiver.NEW_ADDRESS,
            newAddress,
            change.until(),
            links.confirmation(application, LinkPurpose.CONFIRM_NEW_EMAIL, change, newAddress)));
  }

  void changed(Application changed) {
    postings
        .of(changed)
        .ifPresent(posting ->
            letters.write(
                letterDetails.named(changed, posting),
                new AddressChanged(
                    letterDetails.job(changed, posting),
                    changes.now(),
                    links.mine(changed.id(), changed.language()))));
  }

  /** Nobody has shown yet whose address this is: no name. */
  private static Correspondent at(String address, Correspondent to) {
    return new Correspondent(to.dataKey(), address, null, to.language(), to.zone(), to.contacts());
  }
}
