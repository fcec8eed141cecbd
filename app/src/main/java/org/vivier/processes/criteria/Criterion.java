package org.vivier.processes.criteria;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessId;

/**
 * A criterion as it holds now, or held.
 *
 * @param version its number, from 1
 * @param position its place in the statement, from 1
 * @param used whether candidates have read it or it was rated: then it is superseded, never edited
 * @param effect of this version, compared with the one before
 */
public record Criterion(
    CriterionId id,
    ProcessId process,
    int version,
    int position,
    WrittenCriterion written,
    boolean proposed,
    boolean used,
    Effect effect,
    Instant madeAt) {

  /** What a criterion is in the law of merit. */
  public enum Kind {
    /** Pass or fail: a total never makes up for it. */
    ESSENTIAL,
    ASSET,
    OPERATIONAL_REQUIREMENT,
    ORGANIZATIONAL_NEED,
    CONDITION_OF_EMPLOYMENT;

    /** The name in the database and in message keys. */
    public String code() {
      return Criterion.code(this);
    }

    /** In words. */
    public String in(Language language) {
      return Words.of(language).text("processes.kind." + code());
    }

    /** The one with this code. */
    public static Optional<Kind> ofCode(String code) {
      return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
  }

  /** What a qualification is about. */
  public enum Quality {
    EDUCATION,
    EXPERIENCE,
    KNOWLEDGE,
    ABILITY,
    PERSONAL_SUITABILITY,
    OFFICIAL_LANGUAGE,
    OTHER;

    /** The name in the database and in message keys. */
    public String code() {
      return Criterion.code(this);
    }

    /** In words. */
    public String in(Language language) {
      return Words.of(language).text("processes.quality." + code());
    }

    /** The one with this code. */
    public static Optional<Quality> ofCode(String code) {
      return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
  }

  /** Where the first answer about it comes from. */
  public enum Screening {
    /** A question of the application form. */
    QUESTION,
    /** Résumé and statement, read by somebody. */
    APPLICATION,
    /** Not screened: assessed later. */
    ASSESSMENT;

    /** The name in the database and in message keys. */
    public String code() {
      return Criterion.code(this);
    }

    /** In words. */
    public String in(Language language) {
      return Words.of(language).text("processes.screening." + code());
    }

    /** The one with this code. */
    public static Optional<Screening> ofCode(String code) {
      return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
  }

  /** Whether it must be passed. */
  public boolean essential() {
    return written.kind() == Kind.ESSENTIAL;
  }

  /** How people name it. */
  public Bilingual code() {
    return written.code();
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
