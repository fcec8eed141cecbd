package org.vivier.check.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vivier.check.document.Block;
import org.vivier.check.document.Unit;

/** Puts the sections of the French text in the order of the English ones that they translate. */
final class SectionOrder {
  /** What two sections must have in common to be the same one in another place. */
  private static final double LEAST = 0.3;

  private static final double HEAD = 0.6;
  private static final double SHAPE = 0.25;

  /** Longer texts are compared in the order in which they stand. */
  private static final int MOST = 60;

  private final Likenesses likenesses;

  SectionOrder(Likenesses likenesses) {
    this.likenesses = likenesses;
  }

  /**
   * The French text in another order.
   *
   * @param moved sections that had to move for it, by their first blocks
   */
  record Order(List<Unit> french, List<Match<Block>> moved) {}

  /** A stretch of text; the first one of a text may have no opener and may be empty. */
  private record Section(List<Unit> units) {
    boolean opened() {
      return units.size() > 1;
    }

    List<Unit> content() {
      return units.subList(1, units.size());
    }

    int items() {
      return units.stream().filter(Unit::list).mapToInt(unit -> unit.blocks().size()).sum();
    }
  }

  /** The order that fits the English text best; the given one when no other does better. */
  Order of(List<Unit> english, List<Unit> french) {
    List<Section> left = sections(english);
    List<Section> right = sections(french);
    Order asWritten = new Order(french, List.of());
    if (left.size() < 2 || right.size() < 2 || Math.max(left.size(), right.size()) > MOST) {
      return asWritten;
    }
    int[] partner = partners(left, right);
    boolean[] kept = longestRun(partner);
    List<Match<Block>> moved = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (partner[i] >= 0 && !kept[i]) {
        moved.add(
            new Match<>(
                List.of(left.get(i).units().getFirst().first()),
                List.of(right.get(partner[i]).units().getFirst().first()),
                1));
      }
    }
    return moved.isEmpty() ? asWritten : new Order(ordered(french, right, partner), moved);
  }

  /** For each English section the French one that it is; -1 for none. The likest pairs go first. */
  private int[] partners(List<Section> left, List<Section> right) {
    record Pair(int english, int french, double alike) {}
    List<Pair> pairs = new ArrayList<>();
    List<Signature> english = left.stream().map(this::content).toList();
    List<Signature> french = right.stream().map(this::content).toList();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double alike = alike(left.get(i), english.get(i), right.get(j), french.get(j));
        if (alike >= LEAST) {
          pairs.add(new Pair(i, j, alike));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
    int[] partner = new int[left.size()];
    Arrays.fill(partner, -1);
    boolean[] taken = new boolean[right.size()];
    for (Pair pair : pairs) {
      if (partner[pair.english()] < 0 && !taken[pair.french()]) {
        partner[pair.english()] = pair.french();
        taken[pair.french()] = true;
      }
    }
    return partner;
  }

  /** The words of a section below its opener; for an opener alone its own. */
  private Signature content(Section section) {
    return likenesses.joined(section.opened() ? section.content() : section.units());
  }

  private double alike(
      Section english, Signature englishBelow, Section french, Signature frenchBelow) {
    if (!english.opened() || !french.opened()) {
      return 0;
    }
    double content = englishBelow.overlap(frenchBelow);
    double head =
        likenesses
            .signature(english.units().getFirst())
            .overlap(likenesses.signature(french.units().getFirst()));
    int most = Math.max(english.items(), french.items());
    double shape =
        most == 0
            ? (english.units().size() == french.units().size() ? 1 : 0)
            : Math.min(english.items(), french.items()) / (double) most;
    return content + HEAD * head + SHAPE * shape;
  }

  /** Which of the English sections have their partners in order, for as many as possible. */
  private static boolean[] longestRun(int[] partner) {
    int[] length = new int[partner.length];
    int[] before = new int[partner.length];
    int last = -1;
    for (int i = 0; i < partner.length; i++) {
      before[i] = -1;
      if (partner[i] >= 0) {
        length[i] = 1;
        for (int j = 0; j < i; j++) {
          if (partner[j] >= 0 && partner[j] < partner[i] && length[j] + 1 > length[i]) {
            length[i] = length[j] + 1;
            before[i] = j;
          }
        }
        if (last < 0 || length[i] > length[last]) {
          last = i;
        }
      }
    }
    boolean[] kept = new boolean[partner.length];
    for (int i = last; i >= 0; i = before[i]) {
      kept[i] = true;
    }
    return kept;
  }

  /** French sections in the order of their partners; one without follows the one it followed. */
  private static List<Unit> ordered(List<Unit> french, List<Section> right, int[] partner) {
    boolean[] partnered = new boolean[right.size()];
    for (int each : partner) {
      if (each >= 0) {
        partnered[each] = true;
      }
    }
    List<Unit> ordered = new ArrayList<>(french.size());
    int opening = french.size() - right.stream().mapToInt(section -> section.units().size()).sum();
    ordered.addAll(french.subList(0, opening));
    for (int j = 0; j < right.size() && !partnered[j]; j++) {
      ordered.addAll(right.get(j).units());
    }
    for (int each : partner) {
      if (each >= 0) {
        ordered.addAll(right.get(each).units());
        for (int j = each + 1; j < right.size() && !partnered[j]; j++) {
          ordered.addAll(right.get(j).units());
        }
      }
    }
    return ordered;
  }

  /** Cuts a text before each opener; what stands before the first one stays where it is. */
  private static List<Section> sections(List<Unit> units) {
    List<Section> sections = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < units.size(); i++) {
      if (opens(units, i, start)) {
        if (start >= 0) {
          sections.add(new Section(units.subList(start, i)));
        }
        start = i;
      }
    }
    if (start >= 0) {
      sections.add(new Section(units.subList(start, units.size())));
    }
    return sections;
  }

  /** A heading, or the paragraph that leads into a list where the heading above has another. */
  private static boolean opens(List<Unit> units, int at, int start) {
    Unit unit = units.get(at);
    boolean lead = !unit.list() && at + 1 < units.size() && units.get(at + 1).list();
    boolean own = start < 0 || units.subList(start, at).stream().anyMatch(Unit::list);
    return unit.opensSection() || (lead && own);
  }
}
