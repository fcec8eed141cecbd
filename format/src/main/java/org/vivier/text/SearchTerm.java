package org.vivier.text;

import java.util.List;

/**
 * What someone searched for: one word, or a phrase in quotes.
 *
 * @param alternatives folded words any of which satisfies it; the one typed comes first, never
 *     empty. The words of a phrase are separated by one blank
 * @param quoted whether it is meant exactly as it was typed
 */
public record SearchTerm(List<String> alternatives, boolean quoted) {
  public SearchTerm {
    alternatives = List.copyOf(alternatives);
  }

  /** A word that was typed without quotes. */
  public SearchTerm(List<String> alternatives) {
    this(alternatives, false);
  }

  /** The folded word or phrase that was typed. */
  public String typed() {
    return alternatives.getFirst();
  }
}
