package org.vivier.check.align;

import org.vivier.check.document.Prose;

/**
 * Something that a text states and that must not differ between languages.
 *
 * @param value normalized, so that equal facts are equal strings in both languages
 * @param written as it stands in the text
 * @param start the index in the prose
 * @param end the index after it
 * @param weight how much is meant by it
 */
public record Fact(
    Kind kind, String value, String written, Prose prose, int start, int end, Weight weight) {
  Fact(Kind kind, String value, String written, Prose prose, int start, int end) {
    this(kind, value, written, prose, start, end, Weight.STATED);
  }

  /** How much a wording means. */
  public enum Weight {
    /** The other language must state it too. */
    STATED,
    /** The other language may leave it out, but must not say something else instead. */
    HINTED,
    /** Too loose to mean it by itself, but enough where the other language states it. */
    LOOSE
  }

  /** What it is about. */
  public enum Kind {
    CLASSIFICATION,
    PROFILE,
    MONEY,
    DATE,
    TIME,
    DURATION,
    NUMBER,
    EMAIL,
    PLACE,
    TENURE,
    SECURITY,
    LANGUAGE_REQUIREMENT,
    TIME_ZONE,
    LIMIT,
    EDUCATION
  }

  private static final int MONTH_AND_DAY = "12-31".length();
  private static final int YEAR_AND_MONTH = "2026-12".length();

  /** Whether it asks nothing of the other language. */
  public boolean answers() {
    return weight == Weight.LOOSE;
  }

  /**
   * Whether both state the same: a day whose year isn't told is that day of any year, a month all
   * its days, and a mailbox may have a name in each language.
   */
  public boolean agreesWith(Fact other) {
    return value.equals(other.value)
        || (kind == Kind.DATE && (partOf(other) || other.partOf(this)))
        || (kind == Kind.EMAIL && Mailboxes.twins(value, other.value))
        || (kind == Kind.LANGUAGE_REQUIREMENT && (covers(other) || other.covers(this)));
  }

  private boolean partOf(Fact whole) {
    return (value.length() == MONTH_AND_DAY && whole.value.endsWith(value))
        || (value.length() == YEAR_AND_MONTH && whole.value.startsWith(value));
  }

  /** "Bilingual" may be imperative or not. */
  private boolean covers(Fact other) {
    return value.equals("bilingual") && other.value.startsWith(value);
  }

  /** The same fact in another block of the same text. */
  Fact in(Prose other) {
    return new Fact(kind, value, written, other, start, end, weight);
  }
}
