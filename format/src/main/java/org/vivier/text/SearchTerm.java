package org.vivier.text;

import java.util.List;

/**
 * One word that someone searched for.
 *
 * @param alternatives folded words any of which satisfies it; the one typed comes first, never
 *     empty
 */
public record SearchTerm(List<String> alternatives) {
  public SearchTerm {
    alternatives = List.copyOf(alternatives);
  }
}
