package org.vivier.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    String text = Folding.fold(file.description()).replaceAll("\\s+", " ");
    if (text.length() < SHORTEST) {
      return null;
    }
    boolean takesUp =
        Arrays.stream(Folding.fold(file.title()).split("[^\\p{L}]+", -1))
            .filter(word -> word.length() >= BEGINNING - 1)
            .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
            .anyMatch(word -> text.startsWith(word) || text.contains(" " + word));
    return new SharedDescription(
        PostingFile.hashOf(text.getBytes(StandardCharsets.UTF_8)),
        takesUp,
        file.frontMatter().span("description"));
  }
}
