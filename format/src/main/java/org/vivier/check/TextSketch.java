package org.vivier.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A few numbers by which texts are told that share nearly all their lines (MinHash, Broder 1997):
 * in each place, the same number stands as often as the texts share lines.
 *
 * @param places none for a text that is too short to be told from others
 */
record TextSketch(List<Integer> places) {
  static final TextSketch NONE = new TextSketch(List.of());

  private static final int PLACES = 24;

  /** So many places make a key under which like texts are looked for. */
  private static final int BAND = 4;

  /** Of texts that share nine lines in ten, nearly all have so many places in common. */
  private static final int ALIKE = 20;

  /** Fewer lines may be the same by what an organization says in every posting. */
  private static final int FEWEST_LINES = 8;

  /** Shorter lines are headings, which many postings share. */
  private static final int SHORTEST_LINE = 25;

  private static final int FNV_BASIS = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  TextSketch {
    places = List.copyOf(places);
  }

  /** Of a text in UTF-8, by its letters and digits alone. */
  static TextSketch of(byte[] text) {
    int[] least = new int[PLACES];
    java.util.Arrays.fill(least, Integer.MAX_VALUE);
    int lines = 0;
    int from = 0;
    while (from < text.length) {
      int to = from;
      int hash = FNV_BASIS;
      int length = 0;
      while (to < text.length && text[to] != '\n') {
        int sign = letterOrDigit(text[to]);
        if (sign != 0) {
          hash = (hash ^ sign) * FNV_PRIME;
          length++;
        }
        to++;
      }
      if (length >= SHORTEST_LINE) {
        lines++;
        keepLeast(least, hash);
      }
      from = to + 1;
    }
    return lines < FEWEST_LINES
        ? NONE
        : new TextSketch(java.util.Arrays.stream(least).boxed().toList());
  }

  private static void keepLeast(int[] least, int hash) {
    for (int place = 0; place < PLACES; place++) {
      int mixed = (hash ^ (place * 0x9e3779b9)) * 0x85ebca6b;
      mixed = (mixed ^ (mixed >>> 15)) * 0xc2b2ae35;
      least[place] = Math.min(least[place], mixed ^ (mixed >>> 13));
    }
  }

  /** In lower case; what isn't ASCII counts as it is, and everything else not at all. */
  private static int letterOrDigit(byte sign) {
    if (sign >= 'A' && sign <= 'Z') {
      return sign + ('a' - 'A');
    }
    boolean counts = sign < 0 || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    return counts ? sign : 0;
  }

  /** Under which a text that is nearly the same stands as well, all but surely. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (int from = 0; from + BAND <= places.size(); from += BAND) {
      keys.add(from + " " + places.subList(from, from + BAND));
    }
    return keys;
  }

  /** Whether nearly all lines are the same. */
  boolean resembles(TextSketch other) {
    int same = 0;
    for (int i = 0; i < Math.min(places.size(), other.places.size()); i++) {
      if (places.get(i).equals(other.places.get(i))) {
        same++;
      }
    }
    return same >= ALIKE;
  }
}
