package org.vivier.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other gender of a French title, on folded words: {@code developpeuse}, {@code developpeur}.
 */
final class Genders {
  /** Feminine ending, masculine ending. Order matters for nothing: all that fit are given. */
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("trice", "teur"),
          Map.entry("euse", "eur"),
          Map.entry("euse", "eux"),
          Map.entry("eure", "eur"),
          Map.entry("iere", "ier"),
          Map.entry("illere", "iller"),
          Map.entry("gere", "ger"),
          Map.entry("chere", "cher"),
          Map.entry("ienne", "ien"),
          Map.entry("onne", "on"),
          Map.entry("elle", "el"),
          Map.entry("ive", "if"),
          Map.entry("ante", "ant"),
          Map.entry("ente", "ent"),
          Map.entry("ointe", "oint"),
          Map.entry("ate", "at"),
          Map.entry("ale", "al"),
          Map.entry("ee", "e"),
          Map.entry("ise", "is"),
          Map.entry("ine", "in"),
          Map.entry("ingenieure", "ingenieur"),
          Map.entry("cheffe", "chef"),
          Map.entry("maitresse", "maitre"),
          Map.entry("autrice", "auteur"),
          Map.entry("toute", "tout"),
          Map.entry("nouvelle", "nouveau"));

  /** Words that only look like one gender of a pair. */
  private static final Set<String> ALONE =
      Set.of(
          "attente",
          "centre",
          "climat",
          "creative",
          "data",
          "date",
          "design",
          "digital",
          "durable",
          "entente",
          "equipe",
          "initiative",
          "machine",
          "medecine",
          "objective",
          "private",
          "senior",
          "servante",
          "service",
          "source",
          "state",
          "template",
          "update",
          "vente",
          "website",
          "corporate",
          "climate",
          "executive",
          "native",
          "online",
          "advise",
          "exercise");

  private Genders() {}

  /** The folded word itself, then its other gender in the same number where it has one. */
  static List<String> both(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    boolean plural = folded.endsWith("s") && folded.length() > 4;
    String singular = plural ? folded.substring(0, folded.length() - 1) : folded;
    if (singular.length() > 3 && !ALONE.contains(singular)) {
      for (Map.Entry<String, String> pair : ENDINGS) {
        swap(singular, pair.getKey(), pair.getValue(), plural, forms);
        swap(singular, pair.getValue(), pair.getKey(), plural, forms);
      }
    }
    return List.copyOf(forms);
  }

  private static void swap(String word, String from, String to, boolean plural, Set<String> forms) {
    boolean bareE = from.equals("e") && !word.endsWith("ee");
    if (word.endsWith(from) && !(bareE && word.length() < 7)) {
      String other = word.substring(0, word.length() - from.length()) + to;
      forms.add(plural && !other.endsWith("x") ? other + "s" : other);
    }
  }
}
