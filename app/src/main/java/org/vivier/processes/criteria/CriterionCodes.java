package org.vivier.processes.criteria;

import java.util.regex.Pattern;
import org.vivier.processes.Bilingual;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;

/** The letters that codes of criteria begin with, in each language. */
final class CriterionCodes {
  static final Pattern FORM = Pattern.compile("[A-ZÀ-Þ]{1,4}[0-9]{1,3}");

  private CriterionCodes() {}

  static Bilingual letters(Kind kind, Quality quality) {
    return switch (kind) {
      case ESSENTIAL -> letters(quality);
      case ASSET -> new Bilingual("A", "AT");
      case OPERATIONAL_REQUIREMENT -> new Bilingual("OR", "EO");
      case ORGANIZATIONAL_NEED -> new Bilingual("ON", "BO");
      case CONDITION_OF_EMPLOYMENT -> new Bilingual("CE", "CE");
    };
  }

  private static Bilingual letters(Quality quality) {
    return switch (quality) {
      case EDUCATION -> new Bilingual("ED", "ET");
      case EXPERIENCE -> new Bilingual("E", "E");
      case KNOWLEDGE -> new Bilingual("K", "C");
      case ABILITY -> new Bilingual("AB", "CP");
      case PERSONAL_SUITABILITY -> new Bilingual("P", "Q");
      case OFFICIAL_LANGUAGE -> new Bilingual("L", "L");
      case OTHER -> new Bilingual("X", "X");
    };
  }
}
