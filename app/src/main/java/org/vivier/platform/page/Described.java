package org.vivier.platform.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties a field to its hint and its error for people who do not see where they stand. */
public final class Described {
  private Described() {}

  /** The same; the most words that may be typed are said, too. */
  public static @Nullable String by(
      String id, @Nullable String hint, @Nullable String error, boolean words) {
    @Nullable String others = by(id, hint, error);
    if (!words) {
      return others;
    }
    return others == null ? id + "-words" : others + " " + id + "-words";
  }

  /** The value of {@code aria-describedby}, or null when there is nothing to name. */
  public static @Nullable String by(String id, @Nullable String hint, @Nullable String error) {
    var ids =
        Stream.of(hint == null ? "" : id + "-hint", error == null ? "" : id + "-error")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
