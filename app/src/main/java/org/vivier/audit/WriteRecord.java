package org.vivier.audit;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Recorded;

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
    jdbc.sql("insert into journal_record (record) values (:record)")
        .param("record", text.of(recorded, clock.instant()))
        .update();
  }
}
