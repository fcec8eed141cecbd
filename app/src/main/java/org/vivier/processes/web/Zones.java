package org.vivier.processes.web;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The time zones that a process may go by. */
final class Zones {
  private static final List<ZoneId> ALL =
      Stream.of(
              "America/St_Johns",
              "America/Halifax",
              "America/Toronto",
              "America/Winnipeg",
              "America/Regina",
              "America/Edmonton",
              "America/Vancouver",
              "America/Whitehorse",
              "America/Iqaluit")
          .map(ZoneId::of)
          .toList();

  private Zones() {}

  /** Those to choose from where this one stands, which a posting may have brought along. */
  static List<ZoneId> with(ZoneId present) {
    return ALL.contains(present) ? ALL : Stream.concat(Stream.of(present), ALL.stream()).toList();
  }

  static Optional<ZoneId> of(String id, ZoneId present) {
    return with(present).stream().filter(zone -> zone.getId().equals(id)).findFirst();
  }

  static String name(ZoneId zone, Language language) {
    String city = zone.getId().replaceAll("^.*/", "").replace("_", "-");
    String key = "processes.zone." + city;
    Words words = Words.of(language);
    if (ALL.contains(zone)) {
      return words.text(key);
    }
    String name = zone.getDisplayName(TextStyle.FULL, language.locale());
    return name.equals(city) ? name : "%s (%s)".formatted(name, city.replace("-", " "));
  }
}
