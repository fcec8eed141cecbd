package org.vivier.check.align;

import java.util.List;

/**
 * Stretches of two sequences that say the same; one of them may be empty.
 *
 * @param similarity from 0 to 1; 0 when one side is empty
 */
public record Match<T>(List<T> english, List<T> french, double similarity) {
  public Match {
    english = List.copyOf(english);
    french = List.copyOf(french);
  }

  /** Whether only one language has it. */
  public boolean alone() {
    return english.isEmpty() || french.isEmpty();
  }

  /** Whether both have exactly one. */
  public boolean oneToOne() {
    return english.size() == 1 && french.size() == 1;
  }
}
