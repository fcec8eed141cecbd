package org.vivier.decisions.answers;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.decisions.DecisionId;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/** Why second persons sent decisions back. */
@Repository
public class EndNotes {
  private final JdbcClient jdbc;
  private final DataKeys keys;

  EndNotes(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** In their words; empty without, and once the person is erased. */
  public Optional<String> of(DecisionId decision) {
    return jdbc.sql(
            """
            select a.data_key_id, e.note from decision_end e
            join decision d on d.id = e.decision_id
            join application a on a.id = d.application_id
            where e.decision_id = :id and e.note is not null
            """)
        .param("id", decision.value())
        .query((row, n) -> new Sealed(DataKeyId.in(row), row.getBytes("note")))
        .optional()
        .flatMap(sealed -> open(decision, sealed));
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Sealed(DataKeyId dataKey, byte[] note) {}

  /** After its row was read: the key may need the connection. */
  private Optional<String> open(DecisionId decision, Sealed sealed) {
    try {
      return Optional.of(
          keys.of(sealed.dataKey()).decryptText(sealed.note(), EndDecision.cell(decision)));
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }
}
