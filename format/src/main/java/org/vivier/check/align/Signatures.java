package org.vivier.check.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vivier.check.document.Prose;
import org.vivier.check.document.TextAnswer;
import org.vivier.format.Language;
import org.vivier.text.Folding;
import org.vivier.text.WordTable;

/** Makes the signatures of a text's blocks; a word that stands in many blocks weighs little. */
final class Signatures {
  static final int LONGEST_BLOCK = 20_000;

  private static final TextAnswer<int[]> ENGLISH =
      new TextAnswer<>(prose -> keys(prose.text(), Language.EN, Lexicon.with(List.of())));
  private static final TextAnswer<int[]> FRENCH =
      new TextAnswer<>(prose -> keys(prose.text(), Language.FR, Lexicon.with(List.of())));

  private final Lexicon lexicon;

  Signatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Signature> of(List<Prose> texts, Language language) {
    List<int[]> keys = new ArrayList<>();
    Map<Integer, Integer> frequency = new HashMap<>();
    for (Prose text : texts) {
      int[] own = keys(text, language);
      for (int key : own) {
        frequency.merge(key, 1, Integer::sum);
      }
      keys.add(own);
    }
    List<Signature> signatures = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int[] own = keys.get(i);
      float[] weights = new float[own.length];
      for (int k = 0; k < own.length; k++) {
        weights[k] = 1f / (0.5f + 0.5f * frequency.getOrDefault(own[k], 1));
      }
      signatures.add(new Signature(own, weights, length(texts.get(i).text())));
    }
    return signatures;
  }

  /**
   * Without what stands in parentheses: often one language explains a name that the other knows.
   */
  private static int length(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return text.length();
    }
    int enclosed = 0;
    while (open >= 0) {
      int close = text.indexOf(')', open);
      enclosed += close < 0 ? 0 : close - open + 1;
      open = close < 0 ? -1 : text.indexOf('(', close);
    }
    int rest = text.length() - enclosed;
    return rest * 3 < text.length() ? text.length() : rest;
  }

  /** Whether a folder's own terms are added to nothing. */
  boolean builtIn() {
    return lexicon.equals(Lexicon.with(List.of()));
  }

  /** The sorted, distinct keys of the words of a stretch of text. */
  int[] keys(String text, Language language) {
    return keys(text, language, lexicon);
  }

  /** The same of a block; by the built-in lexicon they depend on the text alone. */
  int[] keys(Prose prose, Language language) {
    if (builtIn()) {
      return (language == Language.EN ? ENGLISH : FRENCH).of(prose);
    }
    return keys(prose.text(), language, lexicon);
  }

  /** The sorted, distinct keys of a text's words. */
  private static int[] keys(String text, Language language, Lexicon lexicon) {
    String bounded = text.length() > LONGEST_BLOCK ? text.substring(0, LONGEST_BLOCK) : text;
    String folded = lexicon.joined(Folding.fold(bounded), language);
    int[] keys = new int[folded.length() / 2 + 1];
    int count = 0;
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        int key = lexicon.key(folded, start, i, language);
        if (key != WordTable.NONE) {
          keys[count++] = key;
        }
        start = -1;
      }
    }
    Arrays.sort(keys, 0, count);
    return distinct(keys, count);
  }

  private static int[] distinct(int[] sorted, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
