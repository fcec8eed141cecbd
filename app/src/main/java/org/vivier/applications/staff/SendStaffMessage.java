package org.vivier.applications.staff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.StaffMessage;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Links;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PublicPosting;

/** Writes to a candidate about an application, on record. For staff. */
@Component
public class SendStaffMessage {
  /** What became of a message. */
  public enum Answer {
    SENT,
    /** No application has this reference. */
    UNKNOWN,
    /** Nobody can be written to any more. */
    ERASED,
    /** The owner of the address said that the application is not theirs. */
    DISOWNED,
    /** The posting is not public, so that the letter has no job to name. */
    POSTING_GONE
  }

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final LetterDetails letterDetails;
  private final Links links;
  private final ApplicationHistory history;
  private final ApplicationLetters letters;

  SendStaffMessage(
      JdbcClient jdbc,
      ApplicationRows rows,
      CurrentPostings postings,
      LetterDetails letterDetails,
      Links links,
      ApplicationHistory history,
      ApplicationLetters letters) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.links = links;
    this.history = history;
    this.letters = letters;
  }

  /** Sends it to the candidate of the application with this reference. */
  @Transactional
  public Answer handle(String reference, StaffWords words) {
    return handle(reference, words, Actor.OPERATOR);
  }

  /** The same, sent by somebody whom the journal names. */
  @Transactional
  public Answer handle(String reference, StaffWords words, Actor by) {
    Optional<ApplicationId> id = id(reference);
    return id.isEmpty()
        ? Answer.UNKNOWN
        : rows.lock(id.get())
            .map(application -> send(application, reference, words, by))
            .orElse(Answer.ERASED);
  }

  private Answer send(Application application, String reference, StaffWords words, Actor by) {
    if (application.address().disownedAt() != null) {
      return Answer.DISOWNED;
    }
    Optional<PublicPosting> posting = postings.of(application);
    if (posting.isEmpty()) {
      return Answer.POSTING_GONE;
    }
    history.recordOfStaff(application.id(), HistoryKind.MESSAGE_SENT, by, words.sender(), Map.of());
    letters.write(
        letterDetails.named(application, posting.get()),
        new StaffMessage(
            letterDetails.job(application, posting.get()),
            reference,
            words.sender(),
            words.subject(),
            words.text(),
            links.mine(application.id(), application.language())));
    return Answer.SENT;
  }

  private Optional<ApplicationId> id(String reference) {
    return jdbc.sql("select id from application where reference = :reference")
        .param("reference", reference)
        .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class)))
        .optional();
  }
}
