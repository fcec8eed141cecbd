package org.vivier.assessment.rating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.staff.StaffMemberId;

/** Keeps an assessor's words, sealed for them alone, until they go on. */
@Component
public class SaveForLater {
  private final Assignments assignments;
  private final RatingDrafts drafts;

  SaveForLater(Assignments assignments, RatingDrafts drafts) {
    this.assignments = assignments;
    this.drafts = drafts;
  }

  /**
   * Keeps them, even when the task was taken from this person meanwhile: they get them back with
   * the task. False when it was never theirs.
   */
  @Transactional
  public boolean handle(String token, StaffMemberId assessor, RatingEntry said) {
    Optional<Assignments.Draftable> cell = assignments.cell(token, assessor.value());
    cell.ifPresent(of -> drafts.save(assessor.value(), of, shortened(said)));
    return cell.isPresent();
  }

  /** The same from a page that saves by itself while somebody writes; false once it is rated. */
  @Transactional
  public boolean whileOpen(String token, StaffMemberId assessor, RatingEntry said) {
    return assignments.find(token, assessor.value()).filter(Assignment::isOpen).isPresent()
        && handle(token, assessor, said);
  }

  /** What was kept. */
  public Optional<RatingEntry> kept(Assignment assignment) {
    return drafts.find(assignment.assessor(), SubmitRating.draft(assignment));
  }

  /** Nobody fills the database with one form. */
  private static RatingEntry shortened(RatingEntry said) {
    return new RatingEntry(
        said.mark(), shortened(said.reason()), said.evidence(), nullOrShortened(said.amended()));
  }

  private static @Nullable String nullOrShortened(@Nullable String text) {
    return text == null ? null : shortened(text);
  }

  private static String shortened(String text) {
    int most = 10 * SubmitRating.LONGEST;
    return text.length() <= most ? text : text.substring(0, most);
  }
}
