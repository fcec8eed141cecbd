package org.vivier.check.align;

import java.util.List;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Unit;

/** Which kinds of units can stand for each other in a translation. */
final class Kinds {
  private static final int SHORT = 140;

  private Kinds() {}

  /** 1 for the same kind, less for kinds that editors confuse, negative when impossible. */
  static double fit(Unit left, Unit right) {
    if (left.list() || right.list()) {
      return left.list() == right.list() ? 1 : loneItem(left, right);
    }
    Kind one = left.first().kind();
    Kind two = right.first().kind();
    if (one == two) {
      return one == Kind.HEADING && left.first().level() != right.first().level() ? 0.9 : 1;
    }
    if (left.opensSection() && right.opensSection()) {
      return 0.8;
    }
    if (left.opensSection() || right.opensSection()) {
      return shortLine(left) && shortLine(right) ? 0.5 : -1;
    }
    return 0.3;
  }

  /** Whether several units can be one in the other language: only lists or only paragraphs. */
  static boolean joinable(List<Unit> units) {
    boolean lists = units.getFirst().list();
    return units.stream()
        .allMatch(unit -> unit.list() == lists && (lists || unit.first().kind() == Kind.PARAGRAPH));
  }

  private static double loneItem(Unit left, Unit right) {
    Unit list = left.list() ? left : right;
    Unit other = left.list() ? right : left;
    return list.blocks().size() == 1 && !other.opensSection() ? 0.4 : -1;
  }

  private static boolean shortLine(Unit unit) {
    return unit.first().text().length() <= SHORT;
  }
}
