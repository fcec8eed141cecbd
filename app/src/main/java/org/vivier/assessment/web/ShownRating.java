package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.assessment.rating.Rating;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.ReadAssignment.Read;
import org.vivier.assessment.rating.SubmitRating.Fault;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/**
 * What the form of a rating shows.
 *
 * @param faults what is wrong with it
 * @param amends whether what was submitted is amended
 */
record ShownRating(RatingEntry said, List<Fault> faults, boolean amends, @Nullable Notice notice) {

  /** What was typed if it came along; else what is to be amended, or was kept. */
  static ShownRating of(Read read, StaffRequest request) {
    Words words = request.words();
    boolean amends = request.form().has("amend");
    return new ShownRating(
        request.shownAgain()
            ? RatingForm.of(request.form()).said()
            : (amends ? read.own().map(Rating::said) : read.draft()).orElse(RatingEntry.NOTHING),
        List.of(),
        amends,
        request.rejected()
            ? Notice.conflict(
                words.text("assessment.rate.rejected"), words.text("assessment.rate.rejectedText"))
            : AssessmentPages.done(request, "submitted", "kept", "anew"));
  }

  /** What was submitted, with what is wrong. */
  static ShownRating wrong(RatingEntry said, List<Fault> faults) {
    return new ShownRating(said, faults, said.amended() != null, null);
  }

  /** What was submitted, after something else came before it. */
  static ShownRating conflict(RatingEntry said, String why, Words words, Object... more) {
    return new ShownRating(
        said,
        List.of(),
        why.equals("different"),
        Notice.conflict(
            words.text("assessment.rate.conflict." + why),
            words.text("assessment.rate.conflictText." + why, more)));
  }
}
