package org.vivier.authoring;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.check.AcceptedText;
import org.vivier.format.Span;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/** The findings that people accepted for single postings. */
@Repository
class Acceptances {
  private final JdbcClient jdbc;
  private final Clock clock;

  Acceptances(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of a process, as the checker matches them. */
  List<AcceptedText> texts(ProcessId process, String key) {
    return jdbc.sql("select * from accepted_finding where process_id = :id order by ordinal desc")
        .param("id", process.value())
        .query((row, n) ->
            new AcceptedText(
                row.getString("rule"),
                null,
                key,
                row.getString("quote"),
                row.getString("against"),
                row.getString("reason"),
                row.getString("actor"),
                Span.inLine(row.getInt("ordinal"), 1, 1)))
        .list();
  }

  /** One more. In the caller's transaction, with the process locked. */
  void add(
      ProcessId process,
      String rule,
      String quote,
      @Nullable String against,
      String reason,
      Actor by) {
    jdbc.sql(
            """
            insert into accepted_finding (process_id, ordinal, rule, quote, against, reason, at,
              actor)
            select :id, coalesce(max(ordinal), 0) + 1, :rule, :quote, cast(:against as text),
              :reason, :now, :actor
            from accepted_finding where process_id = :id
            """)
        .param("id", process.value())
        .param("rule", rule)
        .param("quote", quote)
        .param("against", against)
        .param("reason", reason)
        .param("now", clock.instant().atOffset(UTC))
        .param("actor", by.name())
        .update();
  }
}
