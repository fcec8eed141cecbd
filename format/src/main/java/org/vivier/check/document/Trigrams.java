package org.vivier.check.document;

/**
 * Which three letters in a row occur in a text, so that nobody looks through it for words of which
 * it hasn't even the letters. Says yes too often, never no wrongly.
 */
final class Trigrams {
  private static final int LETTERS = 3;
  private static final int WORDS = 32;
  private static final int SHIFT = Integer.SIZE - 11; // 32 words of 64 bits

  private final long[] bits = new long[WORDS];

  /** Those of a text. */
  Trigrams(String text) {
    for (int i = LETTERS - 1; i < text.length(); i++) {
      int at = place(text, i);
      bits[at >> 6] |= 1L << at;
    }
  }

  /** The places of a word's own; none for a word that is too short to have any. */
  static int[] of(String word) {
    int[] places = new int[Math.max(0, word.length() - LETTERS + 1)];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(word, i + LETTERS - 1);
    }
    return places;
  }

  /** Whether the text may contain the word with these places. */
  boolean all(int[] places) {
    for (int at : places) {
      if ((bits[at >> 6] & (1L << at)) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int place(String text, int last) {
    int letters = (text.charAt(last - 2) * 37 + text.charAt(last - 1)) * 37 + text.charAt(last);
    return (letters * 0x9E3779B9) >>> SHIFT;
  }
}
