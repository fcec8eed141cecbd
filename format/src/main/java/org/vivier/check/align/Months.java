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

  /** As texts shorten them; what both languages share means the same month. */
  private static final Map<String, Integer> SHORT =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("janv", 1),
          Map.entry("feb", 2),
          Map.entry("fév", 2),
          Map.entry("fev", 2),
          Map.entry("févr", 2),
          Map.entry("fevr", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("avr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("juil", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("déc", 12));

  private Months() {}

  /** The month's number, from 1, whatever the case; nothing when it is no month. */
  public static @Nullable Integer number(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Integer number = NUMBERS.get(lower);
    return number == null
        ? SHORT.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower)
        : number;
  }
}
