package org.vivier.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a letter.
 *
 * @param kind how it is shown
 * @param text a sentence or several; the label of a fact, an action, a link or a code
 * @param value the fact, the address an action or a link leads to, or the code; otherwise null
 */
public record Block(Kind kind, String text, @Nullable String value) {

  /** How a piece is shown. */
  public enum Kind {
    PARAGRAPH,
    FACT,
    ACTION,
    /** One of several things to look at: its name, and below it what is to be known. */
    LINK,
    CODE,
    /** A paragraph for the owner of the address alone: in the letter, and never on a page. */
    PRIVATE,
    /** Another person's words, in several lines. */
    QUOTE,
    /** Small print below the letter. */
    SMALL
  }

  /** The value of a kind that has one. */
  public String given() {
    return value == null ? "" : value;
  }

  /** The text line by line. */
  public List<String> lines() {
    return text.lines().toList();
  }
}
