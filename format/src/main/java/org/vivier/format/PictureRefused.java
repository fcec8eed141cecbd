package org.vivier.format;

/** A file that can't be shown as a picture. */
public final class PictureRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What is wrong with it. */
  public enum Reason {
    TOO_LARGE,
    NOT_A_PICTURE,
    TOO_SMALL,
    TOO_MANY_PIXELS
  }

  PictureRefused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }

  /** One sentence for the person who chose it. */
  public Message explanation() {
    return switch (reason) {
      case TOO_LARGE ->
          Message.of(
              "The picture is larger than %s MB: save a smaller copy.",
              "L’image dépasse %s Mo : enregistrez-en une copie plus petite.",
              PictureFile.MAX_BYTES / 1024 / 1024);
      case NOT_A_PICTURE ->
          Message.of(
              "This isn’t a JPEG or PNG picture that can be read, whatever its name says.",
              "Ce n’est pas une image JPEG ou PNG lisible, quoi qu’en dise son nom.");
      case TOO_SMALL ->
          Message.of(
              "The picture is too small: it needs at least %s × %s pixels.",
              "L’image est trop petite : il faut au moins %s × %s pixels.",
              PictureFile.MIN_SIDE,
              PictureFile.MIN_SIDE);
      case TOO_MANY_PIXELS ->
          Message.of(
              "The picture has more than %s million pixels: save a smaller copy.",
              "L’image a plus de %s millions de pixels : enregistrez-en une copie plus petite.",
              PictureFile.MAX_PIXELS / 1_000_000);
    };
  }
}
