package org.vivier.check.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vivier.check.document.Unit;

/**
 * Gives a list that was left alone to the match of another list when the counterpart there has the
 * items of both: a heading or a line between two lists was lost, and they became one.
 */
final class ListJoiner {
  /** What the lone list must share with the counterpart of the other. */
  private static final double SHARED = 0.1;

  private final Likenesses likenesses;

  ListJoiner(Likenesses likenesses) {
    this.likenesses = likenesses;
  }

  List<Match<Unit>> joined(List<Match<Unit>> units) {
    List<Match<Unit>> result = new ArrayList<>(units);
    for (Match<Unit> alone : units) {
      if (alone.alone() && lists(alone)) {
        result.stream()
            .filter(match -> !match.alone() && lists(match) && takes(match, alone))
            .max(Comparator.comparingDouble(match -> shared(match, alone)))
            .ifPresent(match -> {
              result.remove(alone);
              result.set(result.indexOf(match), together(match, alone));
            });
      }
    }
    return result;
  }

  private static boolean lists(Match<Unit> match) {
    return Stream.concat(match.english().stream(), match.french().stream()).allMatch(Unit::list);
  }

  /** The counts of items must agree better together, and the lists share words. */
  private boolean takes(Match<Unit> match, Match<Unit> alone) {
    boolean english = alone.french().isEmpty();
    int own = items(english ? match.english() : match.french());
    int more = items(english ? alone.english() : alone.french());
    int other = items(english ? match.french() : match.english());
    return Math.abs(own + more - other) < Math.abs(own - other) && shared(match, alone) >= SHARED;
  }

  private double shared(Match<Unit> match, Match<Unit> alone) {
    return alone.french().isEmpty()
        ? likenesses.joined(alone.english()).overlap(likenesses.joined(match.french()))
        : likenesses.joined(match.english()).overlap(likenesses.joined(alone.french()));
  }

  private static int items(List<Unit> units) {
    return units.stream().mapToInt(unit -> unit.blocks().size()).sum();
  }

  private Match<Unit> together(Match<Unit> match, Match<Unit> alone) {
    List<Unit> english = inOrder(match.english(), alone.english());
    List<Unit> french = inOrder(match.french(), alone.french());
    double alike = Likenesses.likeness(likenesses.joined(english), likenesses.joined(french));
    return new Match<>(english, french, alike);
  }

  private static List<Unit> inOrder(List<Unit> some, List<Unit> more) {
    return Stream.concat(some.stream(), more.stream())
        .sorted(Comparator.comparingInt(unit -> unit.first().span().line()))
        .toList();
  }
}
