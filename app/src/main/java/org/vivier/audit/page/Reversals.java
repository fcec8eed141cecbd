package org.vivier.audit.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which acts take others back, and which record of a chain takes back which. */
final class Reversals {
  private static final Map<String, Set<String>> TAKES_BACK =
      Map.of(
          "application.reinstated", Set.of("application.withdrawn"),
          "posting.brought-back", Set.of("posting.set-aside"),
          "letter.retried", Set.of("letter.failed", "letter.suppressed", "letter.bounced-back"),
          "staff.right-taken", Set.of("staff.right-given"),
          "staff.recusal-ended", Set.of("staff.recused"));

  private Reversals() {}

  /**
   * By the id of a record the one that it takes back: the last of the same things that nothing took
   * back before.
   *
   * @param chain the oldest first
   */
  static Map<Long, FoundRecord> in(List<FoundRecord> chain) {
    Map<Long, FoundRecord> reversed = new HashMap<>();
    List<FoundRecord> open = new ArrayList<>();
    for (FoundRecord record : chain) {
      Set<String> acts = TAKES_BACK.getOrDefault(record.act(), Set.of());
      for (int i = open.size() - 1; i >= 0; i--) {
        if (acts.contains(open.get(i).act()) && sameThings(open.get(i), record)) {
          reversed.put(record.id(), open.remove(i));
          break;
        }
      }
      open.add(record);
    }
    return reversed;
  }

  /** A right that is taken is the one of the same role, in the same place. */
  private static boolean sameThings(FoundRecord one, FoundRecord other) {
    return one.nearest().equals(other.nearest())
        && (one.subjects().containsAll(other.subjects())
            || other.subjects().containsAll(one.subjects()))
        && one.detail().getOrDefault("role", "").equals(other.detail().getOrDefault("role", ""));
  }
}
