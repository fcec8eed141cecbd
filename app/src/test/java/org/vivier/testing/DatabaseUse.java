package org.vivier.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * What the program under test asks of its database, all of its threads together: every statement
 * once, a batch as one, the ends of transactions not at all.
 */
public final class DatabaseUse {
  private final List<String> statements = new ArrayList<>();
  private boolean listening;
  private long rows;

  /** What was asked, each statement on one line, and how many rows came back. */
  public record Cost(List<String> sent, long rows) {
    public int statements() {
      return sent.size();
    }
  }

  /** Anything that may fail in a way of its own. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    void run() throws E;
  }

  /** What this costs, while nothing else runs. */
  public <E extends Exception> Cost of(Work<E> work) throws E {
    synchronized (this) {
      statements.clear();
      rows = 0;
      listening = true;
    }
    try {
      work.run();
      synchronized (this) {
        return new Cost(List.copyOf(statements), rows);
      }
    } finally {
      synchronized (this) {
        listening = false;
      }
    }
  }

  synchronized void sent(String sql) {
    if (listening) {
      statements.add(sql.strip().replaceAll("\\s+", " "));
    }
  }

  synchronized void oneRowMore() {
    rows++;
  }
}
