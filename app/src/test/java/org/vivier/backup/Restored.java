package org.vivier.backup;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.DatabaseAccess.Account;
import org.vivier.platform.database.TestServer;
import org.vivier.vault.MasterKeyCopy;
import tools.jackson.databind.json.JsonMapper;

/** A database that a backup is restored into, seen by its owner. */
public record Restored(DatabaseAccess access) {
  private static final String TABLES =
      """
      select format('%I.%I', schemaname, tablename) from pg_tables
      where tableowner = 'vivier_owner' and tablename <> 'flyway_schema_history' order by 1
      """;

  /** Restores into an empty database. */
  public static Restored from(Path file, @Nullable BackupKey key, MasterKeyCopy masterKey) {
    Restored restored = new Restored(TestServer.emptyDatabase());
    restored.restore(file, key, masterKey);
    return restored;
  }

  BackupSummary restore(Path file, @Nullable BackupKey key, MasterKeyCopy masterKey) {
    return new RestoreBackup(access, masterKey, JsonMapper.builder().build())
        .handle(file, key, progress -> {});
  }

  public JdbcClient jdbc() {
    Account owner = access.owner();
    return JdbcClient.create(
        new DriverManagerDataSource(access.url(), owner.role(), owner.password()));
  }

  /** Every row of every table as text, to the last byte of every document. */
  public Map<String, List<String>> rows() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    Account owner = access.owner();
    // One connection for all: signing in takes longer than looking at most tables.
    try (var connection =
        new SingleConnectionDataSource(access.url(), owner.role(), owner.password(), true)) {
      JdbcClient tables = JdbcClient.create(connection);
      for (String table : tables.sql(TABLES).query(String.class).list()) {
        all.put(
            table,
            tables
                .sql("select r::text from %s r order by 1".formatted(table))
                .query(String.class)
                .list());
      }
    }
    return all;
  }

  /** The next number of every sequence is not one that was given. */
  public Map<String, Long> sequences() {
    Map<String, Long> all = new LinkedHashMap<>();
    jdbc()
        .sql("select sequencename, last_value from pg_sequences where last_value is not null")
        .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .forEach(sequence -> all.put(sequence.getKey(), sequence.getValue()));
    return all;
  }
}
