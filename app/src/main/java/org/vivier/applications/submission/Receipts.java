package org.vivier.applications.submission;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.applicant.AccommodationLetters;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.ApplicationReceived;
import org.vivier.applications.record.Correspondent;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Links;
import org.vivier.postings.PublicPosting;

/** Writes receipts of applications, and what goes with them. */
@Component
public class Receipts {
  private final LetterDetails letterDetails;
  private final Links links;
  private final ApplicationLetters letters;
  private final AccommodationLetters accommodation;

  Receipts(
      LetterDetails letterDetails,
      Links links,
      ApplicationLetters letters,
      AccommodationLetters accommodation) {
    this.letterDetails = letterDetails;
    this.links = links;
    this.letters = letters;
    this.accommodation = accommodation;
  }

  /**
   * What was submitted.
   *
   * @param replyBy the day by which the person hears
   * @param others references of other applications with the same address for the same posting, the
   *     oldest first; its owner says which one counts
   */
  public record Receipt(
      String reference, Instant submittedAt, LocalDate replyBy, List<String> others) {
    public Receipt {
      others = List.copyOf(others);
    }
  }

  /** Writes one, in the transaction of what it tells. */
  public void write(Application application, PublicPosting posting, Receipt receipt) {
    URI page = links.mine(application.id(), application.language());
    Correspondent to = letterDetails.named(application, posting);
    String job = letterDetails.job(application, posting);
    letters.write(
        to,
        new ApplicationReceived(
            job,
            receipt.reference(),
            receipt.submittedAt(),
            receipt.replyBy(),
            receipt.others(),
            page));
    accommodation.submitted(application, to, job, receipt.reference(), page);
  }
}
