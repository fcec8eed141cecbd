package org.vivier.testing;

import java.util.concurrent.atomic.AtomicLong;

/** How much the program under test asks of its database, all of its threads together. */
public final class DatabaseUse {
  private final AtomicLong statements = new AtomicLong();
  private final AtomicLong rows = new AtomicLong();

  /** What was asked and what came back. */
  public record Cost(long statements, long rows) {}

  /** What this costs, while nothing else runs. */
  public Cost of(Runnable work) {
    long before = statements.get();
    long rowsBefore = rows.get();
    work.run();
    return new Cost(statements.get() - before, rows.get() - rowsBefore);
  }

  void oneStatementMore() {
    statements.incrementAndGet();
  }

  void oneRowMore() {
    rows.incrementAndGet();
  }
}
