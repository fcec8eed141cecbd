package org.vivier.authoring;

import org.vivier.processes.CleanText;

/**
 * What is written in one language.
 *
 * @param body Markdown, with references of {@link Expansion}
 * @param more lines of front matter that the program does not write itself
 */
public record DraftSide(String title, String description, String body, String more) {
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_DESCRIPTION = 1_000;

  /** Several times what the longest posting has. */
  public static final int LONGEST_BODY = 60_000;

  public static final int LONGEST_MORE = 20_000;

  /** Nothing yet. */
  static final DraftSide EMPTY = new DraftSide("", "", "", "");

  /** As people typed or pasted it: whole characters, Unix lines. */
  public static DraftSide typed(String title, String description, String body, String more) {
    return new DraftSide(
        CleanText.line(title),
        CleanText.line(description),
        CleanText.lines(body),
        CleanText.lines(more));
  }

  /** The same with another body. */
  DraftSide with(String otherBody) {
    return new DraftSide(title, description, otherBody, more);
  }

  /** The part that is too long to be kept, by the name of its field; empty when none is. */
  java.util.Optional<TooLong> tooLong() {
    return java.util.stream.Stream.of(
            new TooLong("title", title.length(), LONGEST_TITLE),
            new TooLong("description", description.length(), LONGEST_DESCRIPTION),
            new TooLong("body", body.length(), LONGEST_BODY),
            new TooLong("more", more.length(), LONGEST_MORE))
        .filter(part -> part.length() > part.longest())
        .findFirst();
  }

  /** A part that is too long, in characters. */
  public record TooLong(String field, int length, int longest) {}
}
