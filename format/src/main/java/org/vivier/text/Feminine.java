package org.vivier.text;

import java.util.List;
import java.util.Optional;

/** Joins a masculine form and the feminine ending of an inclusive form into the feminine word. */
final class Feminine {
  /** Masculine ending, accepted inclusive endings, feminine ending; the first that fits wins. */
  private static final List<Joint> JOINTS =
      List.of(
          joint("teur", "trice", "rice", "ice", "trice"),
          joint("teur", "teuse", "teuse", "euse", "se"),
          joint("eur", "euse", "euse", "se"),
          joint("eur", "eure", "e", "re", "eure"),
          joint("eux", "euse", "euse", "se"),
          joint("ier", "ière", "ière", "ère", "iere"),
          joint("er", "ère", "ère", "ere", "re"),
          joint("if", "ive", "ive", "ve"),
          joint("euf", "euve", "euve", "ve"),
          joint("eaux", "elles", "elle", "elles", "lles", "le"),
          joint("eau", "elle", "elle", "lle", "le"),
          joint("aux", "ales", "ales", "ale", "les", "e"),
          joint("el", "elle", "elle", "le"),
          joint("il", "ille", "ille", "le"),
          joint("ul", "ulle", "ulle", "le"),
          joint("ien", "ienne", "ienne", "enne", "ne"),
          joint("en", "enne", "enne", "ne"),
          joint("on", "onne", "onne", "ne"),
          joint("et", "ète", "ète"),
          joint("t", "tte", "te"),
          joint("tous", "toutes", "toute", "te"),
          joint("tout", "toute", "e"),
          joint("chef", "cheffe", "cheffe", "fe", "ffe"),
          joint("tre", "tresse", "tresse", "esse", "sse"),
          joint("blanc", "blanche", "che", "he"),
          joint("franc", "franche", "che", "he"),
          joint("public", "publique", "que"),
          joint("grec", "grecque", "que"),
          joint("s", "sse", "se"),
          joint("x", "se", "se"));

  private Feminine() {}

  private record Joint(String masculine, String feminine, List<String> endings) {}

  private static Joint joint(String masculine, String feminine, String... endings) {
    return new Joint(masculine, feminine, List.of(endings));
  }

  /** The feminine singular of a masculine singular and an ending such as {@code rice}. */
  static Optional<String> of(String masculine, String ending) {
    for (Joint joint : JOINTS) {
      if (masculine.endsWith(joint.masculine()) && joint.endings().contains(ending)) {
        return Optional.of(
            masculine.substring(0, masculine.length() - joint.masculine().length())
                + joint.feminine());
      }
    }
    char last = masculine.isEmpty() ? ' ' : masculine.charAt(masculine.length() - 1);
    boolean added = ending.equals("e") || ending.equals("es");
    boolean doubled = ending.length() == 2 && ending.charAt(0) == last && ending.endsWith("e");
    return added || doubled ? Optional.of(masculine + ending) : Optional.empty();
  }
}
