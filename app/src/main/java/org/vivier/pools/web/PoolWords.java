package org.vivier.pools.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vivier.platform.words.Words;
import org.vivier.pools.Pool;
import org.vivier.processes.SelectionProcess;

/** What several pages about pools say in the same words. */
final class PoolWords {
  private static final int SOON = 90;

  private PoolWords() {}

  /** Whether its people were assessed on everything. */
  static String assessed(Pool pool, Words words) {
    return words.text("pools.assessed." + (pool.fully() ? "fully" : "partially"));
  }

  /** How long it lasts. */
  static String left(Pool pool, LocalDate today, Words words) {
    if (pool.expiredOn(today)) {
      return words.text("pools.left.expired");
    }
    long days = ChronoUnit.DAYS.between(today, pool.validUntil());
    return days <= SOON
        ? words.text("pools.left.days", days)
        : words.text("pools.left.months", ChronoUnit.MONTHS.between(today, pool.validUntil()));
  }

  /** The colour of that. */
  static String kind(Pool pool, LocalDate today) {
    return pool.expiredOn(today)
        ? "danger"
        : ChronoUnit.DAYS.between(today, pool.validUntil()) <= SOON ? "soon" : "neutral";
  }

  /** A process by its number and its job. */
  static String process(SelectionProcess process, Words words) {
    return words.text(
        "pools.made.process", process.number(), process.facts().title().in(words.language()));
  }
}
