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

  /** This colour with a share of another one in it, from 0 to 1. */
  Colour mixed(Colour other, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int start = 1; start < 7; start += 2) {
      double value = value(start) * (1 - share) + other.value(start) * share;
      mixed.append("%02x".formatted(Math.round(Math.clamp(value, 0, 255))));
    }
    return new Colour(mixed.toString());
  }

  /** The same hue with a share of its saturation, at a lightness from 0 to 1. */
  Colour lit(double saturation, double lightness) {
    double most = Math.max(value(1), Math.max(value(3), value(5))) / 255.0;
    double least = Math.min(value(1), Math.min(value(3), value(5))) / 255.0;
    double own = most == least ? 0 : (most - least) / (1 - Math.abs(most + least - 1));
    double reach = own * saturation * (1 - Math.abs(2 * lightness - 1)) / 2;
    StringBuilder lit = new StringBuilder("#");
    for (int start = 1; start < 7; start += 2) {
      double place = most == least ? 0 : 2 * (value(start) / 255.0 - least) / (most - least) - 1;
      lit.append("%02x".formatted(Math.round(255 * Math.clamp(lightness + place * reach, 0, 1))));
    }
    return new Colour(lit.toString());
  }

  private int value(int start) {
    return Integer.parseInt(hex, start, start + 2, 16);
  }

  private double luminance() {
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  }

  private double channel(int start) {
    var value = value(start) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
