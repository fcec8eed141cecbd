package org.vivier.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Below which id nothing unsealed can show up any more. Ids are given before commit, so a record
 * with a lower id may become visible after one with a higher id was sealed: an id counts only when
 * every transaction that ran while it was sealed has ended.
 */
final class SealedWatermark {
  private long id;
  private long candidate;
  private long runningThen = Long.MAX_VALUE;

  /** The id; 0 in the beginning, when everything is looked at. */
  long id() {
    return id;
  }

  /** Takes note of the highest id that is being sealed; in the transaction that seals it. */
  void sealing(long highest, JdbcClient jdbc) {
    Snapshot now =
        jdbc.sql(
                """
                select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin,
                       pg_snapshot_xmax(pg_current_snapshot())::text::bigint as xmax
                """)
            .query((row, n) -> new Snapshot(row.getLong("xmin"), row.getLong("xmax")))
            .single();
    if (now.xmin() >= runningThen) {
      id = candidate;
      runningThen = Long.MAX_VALUE;
    }
    if (runningThen == Long.MAX_VALUE) {
      candidate = highest;
      runningThen = now.xmax();
    }
  }

  /** Everything is looked at again. */
  void forget() {
    id = 0;
    runningThen = Long.MAX_VALUE;
  }

  private record Snapshot(long xmin, long xmax) {}
}
