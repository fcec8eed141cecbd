package org.vivier.decisions.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.applications.staff.MoveReplyDay;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Problem;
import org.vivier.format.Invisible;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.StaffMember;

/** Promises another day, for a reason that the candidate is told. */
@Component
public class MoveDueDay {
  private static final int LONGEST_REASON = 2_000;

  /** A day that far off is a slip of the keyboard, and no promise. */
  private static final int MOST_YEARS = 2;

  private final AnswerRows rows;
  private final AnswerHistory history;
  private final MoveReplyDay move;
  private final CandidateLetters letters;
  private final Clock clock;

  MoveDueDay(
      AnswerRows rows,
      AnswerHistory history,
      MoveReplyDay move,
      CandidateLetters letters,
      Clock clock) {
    this.rows = rows;
    this.history = history;
    this.move = move;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Another day.
   *
   * @param revision of the answer that whoever moves it has seen
   * @param reason in the candidate's language
   */
  @Transactional
  public Attempt<Answer, Problem> handle(
      ApplicationId id, int revision, @Nullable LocalDate day, String reason, StaffMember by) {
    Answer answer = rows.lock(id).orElseThrow();
    Optional<Addressee> to = letters.find(id);
    List<Problem> problems = problems(answer, revision, day, reason, to);
    if (!problems.isEmpty() || day == null) {
      return Attempt.refused(problems);
    }
    history.write(
        answer,
        "moved",
        by.actor(),
        Map.of("from", answer.replyBy().toString(), "to", day.toString()),
        reason.strip());
    if (!move.handle(id, day, reason.strip(), by.name(), by.actor())) {
      throw new IllegalStateException("neither counts nor waits: " + id);
    }
    return Attempt.of(rows.touch(answer));
  }

  private List<Problem> problems(
      Answer answer, int revision, @Nullable LocalDate day, String reason, Optional<Addressee> to) {
    if (answer.revision() != revision) {
      return List.of(Problem.CHANGED);
    }
    if (answer.state() != AnswerState.DUE && answer.state() != AnswerState.PREPARED) {
      return List.of(Problem.NOT_NOW);
    }
    if (to.isEmpty()) {
      return List.of(Problem.POSTING_GONE);
    }
    List<Problem> problems = new ArrayList<>();
    if (day == null) {
      problems.add(Problem.DAY_MISSING);
    } else if (day.isBefore(LocalDate.ofInstant(clock.instant(), to.get().zone()))) {
      problems.add(Problem.DAY_PAST);
    } else if (day.equals(answer.replyBy())) {
      problems.add(Problem.DAY_SAME);
    } else if (day.isAfter(answer.replyBy().plusYears(MOST_YEARS))) {
      problems.add(Problem.DAY_FAR);
    }
    if (Invisible.only(reason)) {
      problems.add(Problem.REASON_MISSING);
    } else if (reason.length() > LONGEST_REASON) {
      problems.add(Problem.REASON_LONG);
    }
    return problems;
  }
}
