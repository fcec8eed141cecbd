package org.vivier.check.rules;

import org.vivier.format.Message;

/** The chapters of the rules page. */
public enum Family {
  FRONT_MATTER,
  PAIRING,
  ALIGNMENT,
  LANGUAGE,
  MARKDOWN,
  DOMAIN;

  /** The chapter's title. */
  public Message title() {
    return switch (this) {
      case FRONT_MATTER -> Message.of("Front matter", "En-tête");
      case PAIRING -> Message.of("Pairing of the two languages", "Appariement des deux langues");
      case ALIGNMENT -> Message.of("Alignment of the two texts", "Concordance des deux textes");
      case LANGUAGE -> Message.of("Language", "Langue");
      case MARKDOWN -> Message.of("Markdown and typography", "Markdown et typographie");
      case DOMAIN -> Message.of("Domain", "Domaine");
    };
  }
}
