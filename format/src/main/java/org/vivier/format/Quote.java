package org.vivier.format;

/**
 * What somebody of the team says about the work, in both languages.
 *
 * @param by who says it
 */
public record Quote(PostingQuestion.Words text, PostingQuestion.Words by) {
  /** The most characters of what is said. */
  public static final int LONGEST = 600;

  /** The most characters of who says it. */
  public static final int LONGEST_NAME = 200;
}
