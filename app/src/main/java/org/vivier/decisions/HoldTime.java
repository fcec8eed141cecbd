package org.vivier.decisions;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.SampleTime;
import org.vivier.processes.ProcessId;

/** How long a letter can be taken back before it leaves. */
@Component
public class HoldTime {
  private static final Duration OF_SAMPLES = Duration.ofMinutes(2);

  private final JdbcClient jdbc;
  private final DecisionTerms terms;

  HoldTime(JdbcClient jdbc, DecisionTerms terms) {
    this.jdbc = jdbc;
    this.terms = terms;
  }

  /**
   * That of a process. Whoever tries the program out with the samples doesn't wait half an hour to
   * see the letter; what the samples themselves tell of their past was held as everywhere.
   */
  public Duration of(ProcessId process) {
    Duration usual = terms.hold();
    return SampleTime.now().isEmpty() && usual.compareTo(OF_SAMPLES) > 0 && sample(process)
        ? OF_SAMPLES
        : usual;
  }

  /** That of people of several processes at once: the longest; the usual one of nobody. */
  public Duration ofAll(Collection<ProcessId> processes) {
    return processes.stream().map(this::of).max(Comparator.naturalOrder()).orElse(terms.hold());
  }

  private boolean sample(ProcessId process) {
    return jdbc.sql(
            """
            select exists (select from process_posting t join posting p on p.id = t.posting_id
              where t.process_id = :process and p.sample)
            """)
        .param("process", process.value())
        .query(Boolean.class)
        .single();
  }
}
