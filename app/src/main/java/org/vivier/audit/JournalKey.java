package org.vivier.audit;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.vault.SigningKey;
import org.vivier.vault.SigningKeys;

/** With what checkpoints are signed, and which journal they are of. */
@Component
class JournalKey {
  private static final int RANDOM_PART = 8;

  private final JdbcClient jdbc;
  private final SigningKeys keys;
  private final String wanted;

  JournalKey(JdbcClient jdbc, SigningKeys keys, @Value("${vivier.journal.origin:}") String wanted) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.wanted = wanted;
  }

  /** The signing key; made with the first checkpoint. */
  SigningKey signing() {
    return keys.journal();
  }

  /** What verifies its signatures, under the journal's name. */
  VerifierKey verifying() {
    byte[] key = signing().publicKey();
    return new VerifierKey(origin(key), key);
  }

  /** Chosen once: a setting that changes later changes nothing that was signed. */
  private String origin(byte[] key) {
    return stored()
        .orElseGet(() -> {
          String name =
              wanted.isBlank()
                  ? "vivier.journal/"
                      + java.util.HexFormat.of().formatHex(key).substring(0, RANDOM_PART)
                  : wanted.strip();
          jdbc.sql("insert into journal_origin (origin) values (:origin) on conflict do nothing")
              .param("origin", name)
              .update();
          return stored().orElseThrow();
        });
  }

  private Optional<String> stored() {
    return jdbc.sql("select origin from journal_origin").query(String.class).optional();
  }
}
