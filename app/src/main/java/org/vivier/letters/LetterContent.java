package org.vivier.letters;

/**
 * What a letter tells, before it has words. One record per kind of letter; each says for itself
 * what it needs to know.
 */
public interface LetterContent {

  /** The kind of letter this is. */
  LetterKind kind();

  /** Puts subject, paragraphs, facts and links on the letter, in order. */
  void write(LetterBuilder letter);
}
