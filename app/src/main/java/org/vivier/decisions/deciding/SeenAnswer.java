package org.vivier.decisions.deciding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An answer as somebody saw it.
 *
 * @param reference what people quote
 * @param revision counts its changes
 */
public record SeenAnswer(String reference, int revision) {
  private static final Pattern WRITTEN =
      Pattern.compile("(V-[0-9A-Z]{4}-[0-9A-Z]{4}):([0-9]{1,9})");

  /** The one that is written like this, as in a form; empty when it is none. */
  public static Optional<SeenAnswer> of(String text) {
    var matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? Optional.of(new SeenAnswer(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** As a form sends it. */
  @Override
  public String toString() {
    return reference + ":" + revision;
  }
}
