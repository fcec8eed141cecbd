package org.vivier.documents;

/** What a file's bytes say that it is. */
sealed interface Identification {
  /**
   * One of our formats.
   *
   * @param doubtful whether only opening it can tell if it is one that people can read
   */
  record As(FileFormat format, boolean doubtful) implements Identification {}

  /** Not to be taken. */
  record Not(FileRefusal reason) implements Identification {}
}
