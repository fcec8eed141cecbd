package org.vivier.applications.upkeep;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Accommodations;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationTransitions;
import org.vivier.vault.DataKeyDestroyed;

/**
 * Follows the destruction of a key in the same transaction. A draft vanishes; of what was submitted
 * stays that there was something: its reference, its posting, its dates.
 */
@Component
class ForgetApplicant {
  private final JdbcClient jdbc;
  private final ApplicationTransitions transitions;
  private final Accommodations accommodations;
  private final ApplicationHistory history;

  ForgetApplicant(
      JdbcClient jdbc,
      ApplicationTransitions transitions,
      Accommodations accommodations,
      ApplicationHistory history) {
    this.jdbc = jdbc;
    this.transitions = transitions;
    this.accommodations = accommodations;
    this.history = history;
  }

  @EventListener
  void on(DataKeyDestroyed erased) {
    jdbc.sql("select id from application where data_key_id = :dataKey")
        .param("dataKey", erased.dataKey().value())
        .query(UUID.class)
        .list()
        .forEach(accommodations::erase);
    // Only candidates erase what was submitted; of a draft that the program erases nothing stays.
    transitions.erase(erased.dataKey()).forEach(id -> history.record(id, HistoryKind.ERASED));
  }
}
