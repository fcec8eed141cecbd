package org.vivier.check.align;

import org.vivier.check.document.Prose;

/**
 * Something that a text states and that must not differ between languages.
 *
 * @param value normalized, so that equal facts are equal strings in both languages
 * @param written as it stands in the text
 * @param start the index in the prose
 * @param end the index after it
 * @param answers whether the wording is too loose to state the fact by itself, but enough to answer
 *     the other language where that states it
 */
public record Fact(
    Kind kind, String value, String written, Prose prose, int start, int end, boolean answers) {
  Fact(Kind kind, String value, String written, Prose prose, int start, int end) {
    this(kind, value, written, prose, start, end, false);
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
    LANGUAGE_REQUIREMENT
  }

  /** Whether both state the same; a day whose year isn't told is that day of any year. */
  public boolean agreesWith(Fact other) {
    return value.equals(other.value)
        || (kind == Kind.DATE && (value.endsWith(other.value) || other.value.endsWith(value)));
  }

  /** The same fact in another block of the same text. */
  Fact in(Prose other) {
    return new Fact(kind, value, written, other, start, end, answers);
  }
}
