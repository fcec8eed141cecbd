package org.vivier.check.align;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months by their names in both languages, French ones also as typed without accents. */
public final class Months {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("janvier", 1),
          Map.entry("février", 2),
          Map.entry("fevrier", 2),
          Map.entry("mars", 3),
          Map.entry("avril", 4),
          Map.entry("mai", 5),
          Map.entry("juin", 6),
          Map.entry("juillet", 7),
          Map.entry("août", 8),
          Map.entry("aout", 8),
          Map.entry("septembre", 9),
          Map.entry("octobre", 10),
          Map.entry("novembre", 11),
          Map.entry("décembre", 12),
          Map.entry("decembre", 12));

  private Months() {}

  /** The month's number, from 1, whatever the case; nothing when it is no month. */
  public static @Nullable Integer number(String name) {
    return NUMBERS.get(name.toLowerCase(Locale.ROOT));
  }
}
