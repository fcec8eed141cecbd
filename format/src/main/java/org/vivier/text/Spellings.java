package org.vivier.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other spelling of an English word, folded: {@code advisor} of {@code adviser}, {@code centre}
 * of {@code center}. Canadian English takes some from each side of the ocean, and people type what
 * they learnt; an alternative that is no word finds nothing and costs nothing.
 */
final class Spellings {
  /** What a word begins with, in both spellings. Longer beginnings first is not needed. */
  private static final List<Map.Entry<String, String>> BEGINNINGS =
      List.of(
          Map.entry("adviser", "advisor"),
          Map.entry("behaviour", "behavior"),
          Map.entry("cancelled", "canceled"),
          Map.entry("cancelling", "canceling"),
          Map.entry("centre", "center"),
          Map.entry("colour", "color"),
          Map.entry("counselling", "counseling"),
          Map.entry("counsellor", "counselor"),
          Map.entry("defence", "defense"),
          Map.entry("enrolment", "enrollment"),
          Map.entry("favour", "favor"),
          Map.entry("fibre", "fiber"),
          Map.entry("fulfil", "fulfill"),
          Map.entry("harbour", "harbor"),
          Map.entry("honour", "honor"),
          Map.entry("labelled", "labeled"),
          Map.entry("labelling", "labeling"),
          Map.entry("labour", "labor"),
          Map.entry("licence", "license"),
          Map.entry("modelled", "modeled"),
          Map.entry("modelling", "modeling"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("offence", "offense"),
          Map.entry("practice", "practise"),
          Map.entry("practicing", "practising"),
          Map.entry("programme", "program"),
          Map.entry("theatre", "theater"),
          Map.entry("traveller", "traveler"),
          Map.entry("travelling", "traveling"));

  /** What a word ends with; whatever comes before must be long enough to be one. */
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("isation", "ization"),
          Map.entry("isational", "izational"),
          Map.entry("isations", "izations"),
          Map.entry("ise", "ize"),
          Map.entry("ised", "ized"),
          Map.entry("iser", "izer"),
          Map.entry("ises", "izes"),
          Map.entry("ising", "izing"),
          Map.entry("logue", "log"),
          Map.entry("logues", "logs"),
          Map.entry("yse", "yze"),
          Map.entry("ysed", "yzed"),
          Map.entry("yser", "yzer"),
          Map.entry("ysing", "yzing"));

  private static final int SHORTEST_STEM = 3;

  private Spellings() {}

  /** The word itself first, then its other spellings. */
  static List<String> of(String word) {
    Set<String> all = new LinkedHashSet<>(List.of(word));
    for (Map.Entry<String, String> pair : BEGINNINGS) {
      beginning(word, pair.getKey(), pair.getValue(), all);
      beginning(word, pair.getValue(), pair.getKey(), all);
    }
    for (Map.Entry<String, String> pair : ENDINGS) {
      ending(word, pair.getKey(), pair.getValue(), all);
      ending(word, pair.getValue(), pair.getKey(), all);
    }
    return List.copyOf(all);
  }

  private static void beginning(String word, String one, String other, Set<String> all) {
    // Of two spellings of which one begins with the other, the longer one is meant where it stands.
    if (word.startsWith(one) && !(other.startsWith(one) && word.startsWith(other))) {
      all.add(other + word.substring(one.length()));
    }
  }

  private static void ending(String word, String one, String other, Set<String> all) {
    int stem = word.length() - one.length();
    if (stem >= SHORTEST_STEM && word.endsWith(one)) {
      all.add(word.substring(0, stem) + other);
    }
  }
}
