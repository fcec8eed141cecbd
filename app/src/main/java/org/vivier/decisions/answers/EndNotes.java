package org.vivier.decisions.answers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.decisions.DecisionId;
import org.vivier.vault.CandidateKeys;
import org.vivier.vault.KeyErased;

/** Why second persons sent decisions back. */
@Repository
public class EndNotes {
  private final JdbcClient jdbc;
  private final CandidateKeys keys;

  EndNotes(JdbcClient jdbc, CandidateKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** In their words; empty without, and once the person is erased. */
  public Optional<String> of(DecisionId decision) {
    return jdbc.sql(
            """
            select a.candidate_id, e.note from decision_end e
            join decision d on d.id = e.decision_id
            join application a on a.id = d.application_id
            where e.decision_id = :id and e.note is not null
            """)
        .param("id", decision.value())
        .query((row, n) -> new Sealed(row.getObject(1, UUID.class), row.getBytes(2)))
        .optional()
        .flatMap(sealed -> open(decision, sealed));
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Sealed(UUID candidate, byte[] note) {}

  /** After its row was read: the key may need the connection. */
  private Optional<String> open(DecisionId decision, Sealed sealed) {
    try {
      return Optional.of(
          keys.of(sealed.candidate()).decryptText(sealed.note(), EndDecision.cell(decision)));
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }
}
