package org.vivier.applications;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Accommodations;
import org.vivier.vault.CandidateErased;

/**
 * Follows the destruction of a key in the same transaction. A draft vanishes; of what was submitted
 * stays that there was something: its reference, its posting, its dates.
 */
@Component
class ForgetApplicant {
  private final JdbcClient jdbc;
  private final Accommodations accommodations;
  private final Journal journal;

  ForgetApplicant(JdbcClient jdbc, Accommodations accommodations, Journal journal) {
    this.jdbc = jdbc;
    this.accommodations = accommodations;
    this.journal = journal;
  }

  @EventListener
  void on(CandidateErased erased) {
    jdbc.sql("select id from application where candidate_id = :candidate")
        .param("candidate", erased.candidate())
        .query(UUID.class)
        .list()
        .forEach(accommodations::erase);
    jdbc.sql("select forget_applications(:candidate)")
        .param("candidate", erased.candidate())
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list()
        .forEach(id -> journal.record(id, "erased"));
  }
}
