package org.vivier.applications;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * Something that staff may want to look at. Never decides anything.
 *
 * @param kind its words are {@code applications.flag.<kind>}
 * @param arguments for the words: a number, or references of other applications
 */
public record Flag(String kind, List<String> arguments) {
  public Flag {
    arguments = List.copyOf(arguments);
  }

  /** The explanation. */
  public String text(Language language) {
    return Words.of(language).text("applications.flag." + kind, arguments.toArray());
  }
}
