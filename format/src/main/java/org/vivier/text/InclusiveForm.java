package org.vivier.text;

/**
 * An inclusive form in a text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param masculine the full masculine form
 * @param feminine the full feminine form
 * @param style how it is written
 */
public record InclusiveForm(int start, int end, String masculine, String feminine, Style style) {
  /** The ways of writing that shorten a doublet. */
  public enum Style {
    /** étudiant·e */
    MIDDLE_DOT,
    /** étudiant(e) */
    PARENTHESIS,
    /** étudiant.e */
    PERIOD,
    /** étudiant-e */
    HYPHEN,
    /** étudiant/e */
    SLASH
  }
}
