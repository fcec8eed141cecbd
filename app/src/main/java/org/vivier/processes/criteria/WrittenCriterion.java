package org.vivier.processes.criteria;

import java.util.Locale;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;

/**
 * What somebody wrote of a criterion.
 *
 * @param code how people name it, in each language; empty for the next one of its kind
 */
public record WrittenCriterion(
    Kind kind, Quality quality, Bilingual code, Bilingual text, Screening screening) {

  /** As it is kept. */
  WrittenCriterion clean() {
    return new WrittenCriterion(
        kind,
        quality,
        new Bilingual(code(code.english()), code(code.french())),
        new Bilingual(CleanText.lines(text.english()), CleanText.lines(text.french())),
        screening);
  }

  /** The same with this code. */
  WrittenCriterion named(Bilingual other) {
    return new WrittenCriterion(kind, quality, other, text, screening);
  }

  private static String code(String typed) {
    return CleanText.line(typed).toUpperCase(Locale.ROOT);
  }
}
