package org.vivier.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.RecordedTogether;

/** Writes what was recorded in the transaction that it tells of: both are there or neither is. */
@Component
class WriteRecord {
  private final JdbcClient jdbc;
  private final RecordText text;
  private final Clock clock;

  WriteRecord(JdbcClient jdbc, RecordText text, Clock clock) {
    this.jdbc = jdbc;
    this.text = text;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(Recorded recorded) {
    write(List.of(recorded));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(RecordedTogether recorded) {
    write(recorded.all());
  }

  private void write(List<Recorded> records) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into journal_record (record)
            select r.record from unnest(:records) with ordinality as r (record, place)
            order by r.place
            """)
        .param("records", records.stream().map(each -> text.of(each, now)).toArray(String[]::new))
        .update();
  }
}
