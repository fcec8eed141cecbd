package org.vivier.check.document;

import org.vivier.format.Span;

/**
 * A heading, a paragraph, a list item or a table row.
 *
 * @param level the heading's level or the item's depth, from 1; 0 for other kinds
 * @param marker an item's marker: {@code -}, {@code *}, {@code +} or {@code 1}; else a blank
 * @param number an ordered item's number; 0 for other kinds
 * @param span from its first character to its last, in the file
 */
public record Block(Kind kind, int level, char marker, int number, Prose prose, Span span) {
  /** What a block is. */
  public enum Kind {
    HEADING,
    /** A line in bold or italics that stands where a heading belongs. */
    BOLD_LINE,
    PARAGRAPH,
    ITEM,
    ROW,
    CODE,
    HTML
  }

  /** The rendered text. */
  public String text() {
    return prose.text();
  }

  /** Whether it opens a section: a heading or a bold line in its place. */
  public boolean opensSection() {
    return kind == Kind.HEADING || kind == Kind.BOLD_LINE;
  }

  /** Whether it is an item of a numbered list. */
  public boolean ordered() {
    return marker == '1';
  }
}
