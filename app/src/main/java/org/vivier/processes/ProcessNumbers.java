package org.vivier.processes;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives numbers to processes and templates, each once. */
@Component
class ProcessNumbers {
  private static final NumberPattern TEMPLATES = new NumberPattern("T-{number:3}");

  private final JdbcClient jdbc;
  private final ProcessTerms terms;
  private final Clock clock;

  ProcessNumbers(JdbcClient jdbc, ProcessTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  /** The next one. Whoever else wants one waits until the transaction ends. */
  String next(boolean template) {
    NumberPattern pattern = template ? TEMPLATES : terms.number();
    int year = ZonedDateTime.ofInstant(clock.instant(), terms.zone()).getYear();
    String number;
    do {
      number = pattern.number(year, count(pattern.series(year)));
      // Another pattern may have given it before.
    } while (taken(number));
    return number;
  }

  private int count(String series) {
    return jdbc.sql(
            """
            insert into process_series as s (series, last) values (:series, 1)
            on conflict (series) do update set last = s.last + 1
            returning last
            """)
        .param("series", series)
        .query(Integer.class)
        .single();
  }

  private boolean taken(String number) {
    return jdbc.sql("select exists (select from selection_process where number = :number)")
        .param("number", number)
        .query(Boolean.class)
        .single();
  }
}
