package org.vivier.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.processes.plan.StepId;
import org.vivier.vault.DataKeyId;

/**
 * Where one application stands in its assessment; nothing personal.
 *
 * @param dataKey names the key that seals everything personal of this application
 * @param language of correspondence
 * @param replyBy the day by which the candidate hears
 * @param step in which it is assessed, or was last; null before the first
 * @param ordinal how many facts led here
 * @param underneath where it stands apart from having been taken back or out
 * @param last what happened last, or null
 */
public record CurrentAssessment(
    ApplicationId application,
    DataKeyId dataKey,
    PostingId posting,
    String reference,
    Language language,
    Instant submittedAt,
    LocalDate replyBy,
    AssessmentState state,
    @Nullable StepId step,
    int ordinal,
    AssessmentState underneath,
    @Nullable Event last) {
  /** What the facts lead to while nobody has decided: null unless that is so. */
  public @Nullable AssessmentState leaning() {
    if (state != AssessmentState.UNDECIDED) {
      return null;
    }
    return last == Event.FAIL_STEP ? AssessmentState.ELIMINATED : AssessmentState.QUALIFIED;
  }
}
