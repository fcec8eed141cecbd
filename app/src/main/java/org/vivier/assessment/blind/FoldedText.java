package org.vivier.assessment.blind;

import java.util.ArrayList;
import java.util.List;
import org.vivier.text.Folding;

/** A text without accents and in lower case, each character of which knows where it came from. */
final class FoldedText {
  private final StringBuilder folded = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();
  private final int length;

  /**
   * A run of letters and digits.
   *
   * @param start place in the original
   * @param end place after it in the original
   */
  record Word(String text, int start, int end) {}

  private FoldedText(String text) {
    this.length = text.length();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String plain = Folding.fold(Character.toString(point));
      for (int n = 0; n < plain.length(); n++) {
        if (Character.getType(plain.charAt(n)) != Character.NON_SPACING_MARK) {
          folded.append(plain.charAt(n));
          origins.add(i);
        }
      }
      i += Character.charCount(point);
    }
  }

  static List<Word> words(String text) {
    return new FoldedText(text).words();
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        int end = i < folded.length() ? origins.get(i) : length;
        words.add(new Word(folded.substring(begin, i), origins.get(begin), end));
        begin = -1;
      }
    }
    return words;
  }
}
