package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys that belong to nobody in particular: one for each purpose, made when first asked for. */
@Component
class NamedKeys {
  private final JdbcClient jdbc;
  private final MasterKeys master;
  private final Clock clock;

  NamedKeys(JdbcClient jdbc, MasterKeys master, Clock clock) {
    this.jdbc = jdbc;
    this.master = master;
    this.clock = clock;
  }

  /**
   * The key of this name.
   *
   * @throws MasterKeyUnusable when the master key is not the one of this database
   */
  KeysetHandle of(String name, Parameters kind) {
    byte[] wrapped =
        stored(name)
            .orElseGet(() -> {
              createUnlessThere(name, kind);
              return stored(name).orElseThrow();
            });
    return master.unwrap(wrapped, purpose(name));
  }

  /** Wraps those anew that an older master key wraps. */
  static void rewrap(JdbcClient jdbc, MasterKeys master) {
    jdbc.sql(
            """
            select name, wrapped from vault_key where wrapped_by <> :primary
            order by name for update
            """)
        .param("primary", master.ring().primary())
        .query((row, n) -> new Stored(row.getString("name"), row.getBytes("wrapped")))
        .list()
        .forEach(key -> key.rewrap(jdbc, master));
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Stored(String name, byte[] wrapped) {
    void rewrap(JdbcClient jdbc, MasterKeys master) {
      byte[] purpose = purpose(name);
      MasterKeys.Wrapped anew = master.wrap(master.unwrap(wrapped, purpose), purpose);
      jdbc.sql("update vault_key set wrapped_by = :by, wrapped = :bytes where name = :name")
          .param("by", anew.by())
          .param("bytes", anew.bytes())
          .param("name", name)
          .update();
    }
  }

  private Optional<byte[]> stored(String name) {
    return jdbc.sql("select wrapped from vault_key where name = :name")
        .param("name", name)
        .query((row, n) -> row.getBytes("wrapped"))
        .optional();
  }

  private void createUnlessThere(String name, Parameters kind) {
    MasterKeys.Wrapped wrapped = master.wrap(Tink.generate(kind), purpose(name));
    jdbc.sql(
            """
            insert into vault_key (name, wrapped_by, wrapped, created_at)
            values (:name, :by, :bytes, :now)
            on conflict do nothing
            """)
        .param("name", name)
        .param("by", wrapped.by())
        .param("bytes", wrapped.bytes())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  private static byte[] purpose(String name) {
    return ("vault_key." + name).getBytes(UTF_8);
  }
}
