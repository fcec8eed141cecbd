package org.vivier.commandline;

import java.util.Map;
import java.util.stream.Stream;
import org.vivier.format.Language;

/** The language that the person at the terminal set it to. */
public final class SpokenLanguage {
  private SpokenLanguage() {}

  /** The one asked for by name, or else POSIX's order: the first variable that is set decides. */
  public static Language of(Map<String, String> environment) {
    return Stream.of("VIVIER_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith("fr"))
        .map(value -> Language.FR)
        .orElse(Language.EN);
  }
}
