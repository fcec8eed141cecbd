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

  /** The custom properties that override the stylesheet's. */
  public String css() {
    return ":root{--brand:%s;--brand-deep:%s;--brand-tint:%s;--brand-accent:%s}"
        .formatted(primary.hex(), deep.hex(), tint.hex(), accent.hex());
  }

  private static void require(String name, Colour text, Colour ground) {
    if (text.contrast(ground) < AA) {
      throw new IllegalArgumentException(
          "Brand colour %s: %s on %s has contrast %.2f; text needs %.1f"
              .formatted(name, text.hex(), ground.hex(), text.contrast(ground), AA));
    }
  }
}
