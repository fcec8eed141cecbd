package org.vivier.applications.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.letters.ReplyMoved;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LetterDetails;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PublicPosting;

/**
 * Promises a candidate another day by which they hear. Every page of theirs shows it from then on;
 * whoever moves a promise says why, in a letter.
 */
@Component
public class MoveReplyDay {
  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final LetterDetails letterDetails;
  private final ApplicationHistory history;
  private final CandidateLetters letters;
  private final Clock clock;

  MoveReplyDay(
      JdbcClient jdbc,
      ApplicationRows rows,
      CurrentPostings postings,
      LetterDetails letterDetails,
      ApplicationHistory history,
      CandidateLetters letters,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.history = history;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Another day, and a letter that says why.
   *
   * @param reason for the candidate, in their language
   * @param name of whoever moves it, as staff are named on record
   * @return false when the application doesn't count, or its posting is taken down
   */
  @Transactional
  public boolean handle(ApplicationId id, LocalDate day, String reason, String name, Actor by) {
    return counting(id)
        .map(application -> {
          LocalDate before = application.times().replyBy();
          write(id, day);
          history.recordOfStaff(
              id, HistoryKind.REPLY_MOVED, by, name, Map.of("day", day.toString()));
          letters.write(
              id,
              (to, page) -> new ReplyMoved(to.job(), to.reference(), before, day, reason, page));
          return true;
        })
        .orElse(false);
  }

  /**
   * Counts the days anew from this moment, because the candidate has to hear once more. A letter of
   * the room that causes it tells.
   *
   * @return the day; empty when the application doesn't count, or its posting is taken down
   */
  @Transactional
  public Optional<LocalDate> anew(ApplicationId id) {
    return counting(id)
        .map(application -> {
          PublicPosting posting = postings.of(application).orElseThrow();
          LocalDate day = letterDetails.replyBy(posting).submittedLateAt(clock.instant());
          write(id, day);
          return day;
        });
  }

  private Optional<Application> counting(ApplicationId id) {
    return rows.lock(id)
        .filter(Application::counts)
        .filter(application -> postings.of(application).isPresent());
  }

  private void write(ApplicationId id, LocalDate day) {
    jdbc.sql("update application set reply_by = :day where id = :id")
        .param("day", day)
        .param("id", id.value())
        .update();
  }
}
