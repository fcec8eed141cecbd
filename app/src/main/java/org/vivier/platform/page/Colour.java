package org.vivier.platform.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour as {@code #rrggbb}.
 *
 * @param hex seven characters, lower case
 */
public record Colour(String hex) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

  /** White, the ground that text stands on. */
  public static final Colour WHITE = new Colour("#ffffff");

  /** A colour written as {@code #rrggbb}, in either case. */
  public Colour {
    hex = hex.toLowerCase(Locale.ROOT);
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a colour of the form #rrggbb: " + hex);
    }
  }

  /** Contrast ratio with another colour, 1 to 21, as WCAG 2.2 defines it. */
  public double contrast(Colour other) {
    var mine = luminance();
    var theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  private double luminance() {
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  }

  private double channel(int start) {
    var value = Integer.parseInt(hex, start, start + 2, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
