package org.vivier.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * An instant in a column: sortable, to the minute, with its offset. The names of zones ("EST") come
 * with Java and know no newer rules.
 */
final class MinuteFormat {
  private MinuteFormat() {}

  static String of(@Nullable Instant instant, ZoneId zone, Language language) {
    return instant == null
        ? "–"
        : DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", language.locale())
            .format(instant.atZone(zone));
  }
}
