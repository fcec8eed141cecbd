package org.vivier.applications.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState;
import org.vivier.forms.Problem;

/** What became of a submission. */
public sealed interface SubmissionResult {
  /** It is durably stored. */
  record Submitted(String reference, LocalDate replyBy) implements SubmissionResult {}

  /** It was submitted before; nothing changed. */
  record AlreadySubmitted(String reference, LocalDate replyBy) implements SubmissionResult {}

  /** Something is missing or wrong, in the order of the pages. */
  record Incomplete(List<Problem> problems) implements SubmissionResult {
    public Incomplete {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Too late. The draft stays readable for its owner.
   *
   * @param closedAt null when the posting was taken down
   * @param contact whom to write to
   */
  record Closed(@Nullable Instant closedAt, String contact) implements SubmissionResult {}

  /**
   * Too early: the posting opens later. The draft stays.
   *
   * @param opens the first instant at which it can be submitted
   */
  record NotOpenYet(Instant opens) implements SubmissionResult {}

  /** It was withdrawn or removed; there is nothing to submit. */
  record NotADraft(ApplicationState state) implements SubmissionResult {}
}
