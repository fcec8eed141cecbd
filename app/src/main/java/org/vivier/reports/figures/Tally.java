package org.vivier.reports.figures;

import java.util.EnumMap;
import java.util.Map;

/** How many applications there are of each {@link Figure#COUNTED}. */
record Tally(Map<Figure, Integer> many) {
  static final Tally NONE = new Tally(Map.of());

  Tally {
    many = many.isEmpty() ? Map.of() : new EnumMap<>(many);
  }

  int of(Figure figure) {
    return many.getOrDefault(figure, 0);
  }
}
