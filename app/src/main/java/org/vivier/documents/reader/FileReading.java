package org.vivier.documents.reader;

/**
 * What reading a file gave.
 *
 * @param text what a person would read in it, cut at {@link #MAX_CHARACTERS}; empty unless read
 */
public record FileReading(Verdict verdict, String text) {
  /** About 80,000 words: no résumé is longer. */
  public static final int MAX_CHARACTERS = 500_000;

  /** How it went. */
  public enum Verdict {
    READ,
    /** A password is needed. */
    ENCRYPTED,
    /** It is not whole, or not what it says. */
    DAMAGED,
    /** Another kind of file in the same container, such as a spreadsheet. */
    OTHER,
    /** Took too long, too much memory or ended the process: nothing is known. */
    FAILED
  }

  static FileReading without(Verdict verdict) {
    return new FileReading(verdict, "");
  }
}
