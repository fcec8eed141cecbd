package org.vivier.reports.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.staff.page.StaffRequest;

/**
 * The applications behind one figure.
 *
 * @param step the place of a step; 0 for none, and for the whole way from applying to the letter
 * @param language tag, or empty for all
 * @param source how they heard of the job, {@link #UNSAID}, or empty for all
 * @param owner who sees to their answers, {@link #NOBODY}, or empty for all
 */
record Selection(Figure figure, int step, String language, String source, String owner) {
  /** For those who didn't say how they heard of the job, or weren't asked. */
  static final String UNSAID = "unsaid";

  /** For answers that nobody has taken. */
  static final String NOBODY = "nobody";

  static final String FIGURE = "figure";
  private static final String STEP = "step";
  private static final String LANGUAGE = "language";
  private static final String SOURCE = "source";
  private static final String OWNER = "owner";
  private static final int MOST_STEPS = 1000;

  static Selection of(Figure figure) {
    return new Selection(figure, 0, "", "", "");
  }

  Selection inStep(int place) {
    return new Selection(figure, place, language, source, owner);
  }

  Selection inLanguage(String tag) {
    return new Selection(figure, step, tag, source, owner);
  }

  Selection from(String word) {
    return new Selection(figure, step, language, word, owner);
  }

  Selection counting(Figure other) {
    return new Selection(other, step, language, source, owner);
  }

  /** What an address asks for; everybody when it makes no sense. */
  static Selection of(StaffRequest request) {
    return new Selection(
        Figure.ofCode(ReportFilter.text(request, FIGURE)).orElse(Figure.APPLIED),
        step(ReportFilter.text(request, STEP)),
        Language.ofTag(ReportFilter.text(request, LANGUAGE)).map(Language::tag).orElse(""),
        ReportFilter.text(request, SOURCE),
        owner(ReportFilter.text(request, OWNER)));
  }

  private static int step(String typed) {
    return typed.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(typed), MOST_STEPS) : 0;
  }

  private static String owner(String typed) {
    return typed.equals(NOBODY) ? NOBODY : TypedId.of(typed).map(UUID::toString).orElse("");
  }

  /** Whose answers, or null. */
  @Nullable UUID ownerId() {
    return TypedId.of(owner).orElse(null);
  }

  Query query() {
    return Query.EMPTY
        .with(FIGURE, figure.code())
        .with(STEP, step == 0 ? "" : String.valueOf(step))
        .with(LANGUAGE, language)
        .with(SOURCE, source)
        .with(OWNER, owner);
  }
}
