package org.vivier.staff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says it is, in words of our own, so that people recognize theirs in a list.
 * Nothing else of what it says is kept.
 *
 * @param browser a code of {@link #BROWSERS}, or {@code other}
 * @param system a code of {@link #SYSTEMS}, or {@code other}
 */
public record BrowserKind(String browser, String system) {
  private static final String OTHER = "other";

  /** More special ones first: most say that they are Chrome or Safari, too. */
  static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg", "edge"),
          Map.entry("OPR/", "opera"),
          Map.entry("SamsungBrowser", "samsung"),
          Map.entry("Firefox", "firefox"),
          Map.entry("FxiOS", "firefox"),
          Map.entry("Chrome", "chrome"),
          Map.entry("CriOS", "chrome"),
          Map.entry("Safari", "safari"));

  static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Android", "android"),
          Map.entry("iPhone", "iphone"),
          Map.entry("iPad", "ipad"),
          Map.entry("Windows", "windows"),
          Map.entry("Mac OS", "mac"),
          Map.entry("CrOS", "chromebook"),
          Map.entry("Linux", "linux"));

  /** The kind of browser that calls itself so. */
  public static BrowserKind of(@Nullable String userAgent) {
    String says = userAgent == null ? "" : userAgent;
    return new BrowserKind(first(BROWSERS, says), first(SYSTEMS, says));
  }

  private static String first(List<Map.Entry<String, String>> known, String says) {
    return known.stream()
        .filter(entry -> says.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }
}
