package org.vivier.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.PostingFile;
import org.vivier.format.Span;
import org.vivier.text.Folding;

/**
 * What must be known of a description to find it again in another posting.
 *
 * @param hash of its words
 * @param takesUpTitle whether it has a word of the file's title
 * @param span where it stands
 */
record SharedDescription(String hash, boolean takesUpTitle, Span span) {
  /** Shorter ones may say the same by chance. */
  private static final int SHORTEST = 40;

  /** Words of a title that begin alike by so many letters are the same word. */
  private static final int BEGINNING = 5;

  static @Nullable SharedDescription of(PostingFile file) {
    String text = Folding.fold(file.description());
    if (text.length() < SHORTEST) {
      return null;
    }
    boolean takesUp =
        words(Folding.fold(file.title())).stream()
            .filter(word -> word.length() >= BEGINNING - 1)
            .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
            .anyMatch(word -> text.startsWith(word) || text.contains(" " + word));
    return new SharedDescription(hash(text), takesUp, file.frontMatter().span("description"));
  }

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** FNV-1a of all but the blanks: nobody gains by making two descriptions look the same. */
  private static String hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
    }
    return Long.toHexString(hash);
  }
}
