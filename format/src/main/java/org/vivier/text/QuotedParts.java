package org.vivier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands in quotation marks, of either language or a keyboard, from what does not. */
final class QuotedParts {
  // None runs past a mark that opens another: many that nobody closed would each look to the end.
  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"]*)\"|“([^“”]*)”|«([^«»]*)»|„([^„“]*)“");

  private QuotedParts() {}

  /** A stretch of the text, without its quotation marks. */
  record Part(String text, boolean quoted) {}

  /** The stretches in their order. A mark without its partner quotes nothing. */
  static List<Part> of(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    int from = 0;
    while (quoted.find()) {
      parts.add(new Part(text.substring(from, quoted.start()), false));
      parts.add(new Part(text.substring(quoted.start() + 1, quoted.end() - 1), true));
      from = quoted.end();
    }
    parts.add(new Part(text.substring(from), false));
    return parts;
  }
}
