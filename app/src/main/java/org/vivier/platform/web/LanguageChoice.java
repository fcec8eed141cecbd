package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/** Which language a request asks for. */
public final class LanguageChoice {
  private static final int MAX_HEADER = 1_000;

  private LanguageChoice() {}

  /**
   * The language of the route that answers, whatever characters of its address were escaped;
   * English where routes have none.
   */
  public static Language of(HttpServletRequest request) {
    return ofPath(String.valueOf(request.getAttribute(Routes.ANSWERING))).orElse(Language.EN);
  }

  /** The language that the address names: {@code /en…} or {@code /fr…}. */
  public static Optional<Language> ofPath(String path) {
    if (path.equals("/en") || path.startsWith("/en/")) {
      return Optional.of(Language.EN);
    }
    return path.equals("/fr") || path.startsWith("/fr/")
        ? Optional.of(Language.FR)
        : Optional.empty();
  }

  /** The one that the reader's browser prefers (RFC 4647); English when it prefers neither. */
  public static Language preferred(HttpServletRequest request) {
    return parse(request.getHeader("Accept-Language")).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> range.getRange().split("-", 2)[0])
        .flatMap(tag -> Language.ofTag(tag).stream())
        .findFirst()
        .orElse(Language.EN);
  }

  private static List<Locale.LanguageRange> parse(@Nullable String header) {
    if (header == null || header.isBlank() || header.length() > MAX_HEADER) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
