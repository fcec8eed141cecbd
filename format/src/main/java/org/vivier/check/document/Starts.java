package org.vivier.check.document;

import java.util.regex.Matcher;

/**
 * Where a wording can begin, read off its regular expression: trying it there only is several times
 * faster than at every character. What isn't understood may begin anywhere.
 */
final class Starts {
  /** Lower-case letters of both languages but "œ" are below this. */
  private static final int LATIN = 256;

  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}'])";

  private final boolean[] atWord = new boolean[LATIN];
  private final boolean[] anywhere = new boolean[LATIN];
  private boolean unknown;

  /** The beginnings of a regular expression in lower case. */
  static Starts of(String regex) {
    Starts starts = new Starts();
    starts.alternatives(regex, false);
    return starts;
  }

  /** Finds the first match from a place on, as {@link Matcher#find(int)} does. */
  boolean find(Matcher matcher, String text, int from) {
    if (unknown) {
      return matcher.find(from);
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    boolean letterBefore = from > 0 && Character.isLetter(text.charAt(from - 1));
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < LATIN
          && (anywhere[c] || (atWord[c] && !letterBefore))
          && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
      letterBefore = (c >= 'a' && c <= 'z') || (c >= LATIN / 2 && Character.isLetter(c));
    }
    return false;
  }

  private void alternatives(String regex, boolean word) {
    int from = 0;
    for (int i = 0;
        i <= regex.length() && !unknown;
        i = i < regex.length() ? after(regex, i) : i + 1) {
      if (i == regex.length() || regex.charAt(i) == '|') {
        one(regex.substring(from, i), word);
        from = i + 1;
      }
    }
  }

  private void one(String regex, boolean inWord) {
    String rest = regex;
    boolean word = inWord;
    while (rest.startsWith("(?<!") || rest.startsWith("(?<=") || rest.startsWith("\\b")) {
      word |= rest.startsWith("\\b") || rest.startsWith(NO_LETTER_BEFORE);
      rest = rest.substring(rest.startsWith("\\b") ? 2 : after(rest, 0));
    }
    if (rest.isEmpty()) {
      unknown = true;
      return;
    }
    int end = after(rest, 0);
    char first = rest.charAt(0);
    if (end < rest.length() && "?*{".indexOf(rest.charAt(end)) >= 0) {
      unknown = true;
    } else if (first == '(') {
      group(rest.substring(1, end - 1), word);
    } else if (first == '\\' && "()[]".indexOf(rest.charAt(1)) >= 0) {
      anywhere[rest.charAt(1)] = true;
    } else if (Character.isLetter(first) && first < LATIN) {
      (word ? atWord : anywhere)[first] = true;
    } else {
      unknown = true;
    }
  }

  private void group(String inside, boolean word) {
    if (inside.startsWith("?:")) {
      alternatives(inside.substring(2), word);
    } else if (inside.startsWith("?")) {
      unknown = true;
    } else {
      alternatives(inside, word);
    }
  }

  /** The place behind the character, class, escape or group that begins at a place. */
  private static int after(String regex, int at) {
    return switch (regex.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> regex.indexOf(']', at) + 1;
      case '(' -> {
        int i = at + 1;
        while (regex.charAt(i) != ')') {
          i = after(regex, i);
        }
        yield i + 1;
      }
      default -> at + 1;
    };
  }
}
