package org.vivier.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What differs between two texts, word by word, as a reader wants to see it. */
public final class WordDiff {
  /** A word, a run of blanks, or one other character. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  private WordDiff() {}

  /** A stretch that is the same in both, only in the first, or only in the second. */
  public record Part(Kind kind, String text) {}

  /** Where a stretch is. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** All stretches in order. */
  public static List<Part> of(String before, String after) {
    List<String> one = tokens(before);
    List<String> two = tokens(after);
    List<Part> parts = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(one, two, true).getDeltas()) {
      switch (delta.getType()) {
        case EQUAL -> add(parts, Kind.SAME, delta.getSource().getLines());
        default -> {
          add(parts, Kind.REMOVED, delta.getSource().getLines());
          add(parts, Kind.ADDED, delta.getTarget().getLines());
        }
      }
    }
    return parts;
  }

  /** How many stretches differ. */
  public static long changes(List<Part> parts) {
    return parts.stream().filter(part -> part.kind() != Kind.SAME).count();
  }

  private static void add(List<Part> parts, Kind kind, List<String> tokens) {
    String text = String.join("", tokens);
    if (!text.isEmpty()) {
      parts.add(new Part(kind, text));
    }
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(found -> found.group()).toList();
  }
}
