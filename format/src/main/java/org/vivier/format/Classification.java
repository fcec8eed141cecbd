package org.vivier.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An occupational group and level, such as {@code IT-02}.
 *
 * @param group two capital letters, with a sub-group where there is one ({@code CT-FIN})
 * @param level two digits
 */
public record Classification(String group, String level) implements Comparable<Classification> {
  private static final Pattern FORM = Pattern.compile("([A-Z]{2}(?:-[A-Z]{3})?)-(\\d{2})");

  /** The classification written as {@code GG-NN}, with any dash. */
  public static Optional<Classification> parse(String text) {
    Matcher form = FORM.matcher(Dashes.plain(Invisible.stripped(text)));
    return form.matches()
        ? Optional.of(new Classification(form.group(1), form.group(2)))
        : Optional.empty();
  }

  @Override
  public int compareTo(Classification other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return group + "-" + level;
  }
}
