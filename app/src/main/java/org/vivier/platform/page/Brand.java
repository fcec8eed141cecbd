package org.vivier.platform.page;

/**
 * The colours an organization may change. Text stands on each of them, so each must carry it.
 *
 * @param primary buttons, links and the band at the top; white text stands on it
 * @param deep the same, darker: hover and footer; white text stands on it
 * @param tint the same, very light: panels; primary text stands on it
 * @param accent the call to apply; deep text stands on it
 */
public record Brand(Colour primary, Colour deep, Colour tint, Colour accent) {
  private static final double AA = 4.5;
  private static final double ON_DARK = 8;
  private static final double CALMER = 0.5;

  /** The ground of a dark page, as the stylesheet has it. */
  private static final Colour NIGHT = new Colour("#0d1a1b");

  /** Vivier's own colours: deep water, and a lamp over it. */
  public static final Brand VIVIER =
      new Brand(
          new Colour("#0e5a5e"),
          new Colour("#08393d"),
          new Colour("#e8f2f1"),
          new Colour("#f0a53a"));

  /** Colours that are readable: WCAG AA between text and ground. */
  public Brand {
    require("primary", primary, Colour.WHITE);
    require("deep", deep, Colour.WHITE);
    require("primary on tint", primary, tint);
    require("deep on accent", deep, accent);
  }

  /** The custom properties that override the stylesheet's, for light pages and for dark ones. */
  public String css() {
    return (":root{--brand:%s;--brand-band:%s;--brand-deep:%s;--brand-tint:%s;--brand-accent:%s}"
            + "@media (prefers-color-scheme:dark){:root{--brand:%s;--brand-tint:%s}}")
        .formatted(
            primary.hex(),
            primary.hex(),
            deep.hex(),
            tint.hex(),
            accent.hex(),
            onDark().hex(),
            tintOnDark().hex());
  }

  /** The ground of panels on a dark page. */
  Colour tintOnDark() {
    return NIGHT.mixed(primary, 0.22);
  }

  /** The primary colour, made as light as text on a dark page must be. */
  Colour onDark() {
    // Of its own hue, but calmer: a full colour that light would glow.
    double lightness = 0.5;
    Colour lighter = primary.lit(CALMER, lightness);
    while (lighter.contrast(NIGHT) < ON_DARK) {
      lightness += 0.02;
      lighter = primary.lit(CALMER, lightness);
    }
    return lighter;
  }

  private static void require(String name, Colour text, Colour ground) {
    if (text.contrast(ground) < AA) {
      throw new IllegalArgumentException(
          "Brand colour %s: %s on %s has contrast %.2f; text needs %.1f"
              .formatted(name, text.hex(), ground.hex(), text.contrast(ground), AA));
    }
  }
}
