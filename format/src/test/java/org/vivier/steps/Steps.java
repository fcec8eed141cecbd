package org.vivier.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what instrumented code does: calls, branches, and characters that patterns look at. */
public final class Steps {
  /** Not shared between threads: one posting is checked by one of them. */
  private static long taken;

  private Steps() {}

  /** One more step; instrumented code calls it. */
  public static void take() {
    taken++;
  }

  /** In place of {@link Pattern#matcher}: each character that is looked at is a step. */
  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new Watched(text));
  }

  /** The steps since this was last asked. */
  public static long sinceLast() {
    long sum = taken;
    taken = 0;
    return sum;
  }

  private record Watched(CharSequence text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      taken++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
