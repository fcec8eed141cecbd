package org.vivier.decisions.deciding;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.applications.staff.MoveReplyDay;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.decisions.letters.DecisionLetter;

/** Lets one letter go: from here on the candidate sees the decision, and nothing takes it back. */
@Component
class ReleaseLetter {
  private final AnswerRows rows;
  private final Decisions decisions;
  private final DecisionRows written;
  private final CandidateLetters letters;
  private final MoveReplyDay days;
  private final FlaggedDecisions flags;
  private final Clock clock;

  ReleaseLetter(
      AnswerRows rows,
      Decisions decisions,
      DecisionRows written,
      CandidateLetters letters,
      MoveReplyDay days,
      FlaggedDecisions flags,
      Clock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.written = written;
    this.letters = letters;
    this.days = days;
    this.flags = flags;
    this.clock = clock;
  }

  /**
   * Nothing is done for what was taken back in the meantime, is not due any more, or is flagged:
   * somebody looks at that first.
   */
  @Transactional
  public boolean handle(ApplicationId id) {
    Optional<Answer> locked = rows.lock(id);
    Optional<Answer> held =
        locked
            .filter(answer -> answer.state() == AnswerState.HELD)
            .filter(answer -> due(Objects.requireNonNull(answer.releaseAt())))
            .filter(answer -> flags.of(id).isEmpty());
    Optional<Answer> reversed =
        locked.filter(answer -> answer.reversal() != null && due(answer.reversal().releaseAt()));
    held.ifPresent(this::release);
    reversed.ifPresent(this::reverse);
    return held.isPresent() || reversed.isPresent();
  }

  private boolean due(Instant releaseAt) {
    return !releaseAt.isAfter(clock.instant());
  }

  /** The candidate hears that their application is considered again, and by when they hear. */
  private void reverse(Answer answer) {
    DecisionId id = Objects.requireNonNull(answer.reversal()).decision();
    String reason = decisions.reason(id).orElseThrow();
    days.anew(answer.application());
    Optional<UUID> letter =
        letters.write(
            answer.application(),
            (to, page) -> new DecisionLetter(to, DecisionOutcome.REOPENED, reason, page));
    written.told(id, answer, letter.orElse(null));
    rows.move(answer, Event.REVERSE);
  }

  private void release(Answer answer) {
    DecisionId id = Objects.requireNonNull(answer.decision());
    Decision decision = decisions.find(id).orElseThrow();
    String reason = decisions.reason(id).orElseThrow();
    Optional<UUID> letter =
        letters.write(
            answer.application(),
            (to, page) -> new DecisionLetter(to, decision.outcome(), reason, page));
    written.told(id, answer, letter.orElse(null));
    Answer leaving = rows.release(answer, letter.orElse(null));
    if (letter.isEmpty()) {
      // No letter may go to this address: whoever owns the answer has to find another way.
      rows.move(leaving, Event.RETURNED);
    }
  }
}
