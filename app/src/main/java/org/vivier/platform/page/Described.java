package org.vivier.platform.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties a field to its hint and its error for people who do not see where they stand. */
public final class Described {
  private Described() {}

  /** The value of {@code aria-describedby}, or null when there is nothing to name. */
  public static @Nullable String by(String id, @Nullable String hint, @Nullable String error) {
    var ids =
        Stream.of(hint == null ? "" : id + "-hint", error == null ? "" : id + "-error")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
