package org.vivier.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.backup.Contents.Part;
import org.vivier.backup.Progress.Step;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.SchemaHistory;
import org.vivier.vault.MasterKeyCopy;

/** What comes from a backup, on its way into an empty database. One transaction holds all rows. */
final class Restoring implements BackupContent {
  private final CheckBackup.Counted counted = new CheckBackup.Counted();
  private final Map<Table, Part> loaded = new LinkedHashMap<>();
  private final Connection connection;
  private final DatabaseAccess access;
  private final MasterKeyCopy masterKey;
  private final Consumer<Progress> watcher;
  private @Nullable String carriedKey;
  private @Nullable CopyIn copy;

  Restoring(
      Connection connection,
      DatabaseAccess access,
      MasterKeyCopy masterKey,
      Consumer<Progress> watcher) {
    this.connection = connection;
    this.access = access;
    this.masterKey = masterKey;
    this.watcher = watcher;
  }

  @Override
  public void description(Description description) throws SQLException {
    counted.description(description);
    SchemaHistory.bringTo(access, description.shape());
    if (!SchemaHistory.of(connection).equals(description.migrations())) {
      throw new BackupRefused(Reason.FOREIGN, description.shape());
    }
    connection.setAutoCommit(false);
    CopySettings.apply(connection);
    takeTables(description.tables());
  }

  /** What migrations put into tables is in the backup too, as it was then. */
  private void takeTables(List<Table> tables) throws SQLException {
    List<Table> own = new Catalog(connection).tables();
    if (!List.copyOf(own).equals(tables)) {
      throw new BackupRefused(Reason.FOREIGN, differences(own, tables));
    }
    String names = own.stream().map(Table::sqlName).collect(Collectors.joining(", "));
    execute("truncate " + names);
    for (String table : withTriggers()) {
      // Rows come as they were: nothing is to be done about them again.
      execute("alter table %s disable trigger user".formatted(table));
    }
  }

  private static String differences(List<Table> own, List<Table> tables) {
    List<String> names = new ArrayList<>();
    own.stream().filter(table -> !tables.contains(table)).map(Table::path).forEach(names::add);
    tables.stream().filter(table -> !own.contains(table)).map(Table::path).forEach(names::add);
    return names.stream().distinct().collect(Collectors.joining(", "));
  }

  private List<String> withTriggers() throws SQLException {
    String sql =
        """
        select distinct tgrelid::regclass::text from pg_trigger
        where not tgisinternal
          and (select relowner::regrole from pg_class where oid = tgrelid) = current_user::regrole
        """;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    }
  }

  @Override
  public void masterKey(String json) {
    if (masterKey.exists() && !masterKey.read().equals(json)) {
      throw new BackupRefused(Reason.MASTER_KEY_EXISTS, masterKey.path());
    }
    carriedKey = json;
  }

  @Override
  public void begin(Table table) throws SQLException {
    copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
  }

  @Override
  public void rows(byte[] piece, int length) throws SQLException {
    running().writeToCopy(piece, 0, length);
  }

  @Override
  public void end(Table table, Part part) throws SQLException {
    running().endCopy();
    counted.end(table, part);
    loaded.put(table, part);
  }

  private CopyIn running() {
    if (copy == null) {
      throw new IllegalStateException("no table has begun");
    }
    return copy;
  }

  @Override
  public void sequences(List<Sequence> sequences) throws SQLException {
    for (Sequence sequence : sequences) {
      try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
        statement.setString(
            1, Table.quoted(sequence.schema()) + "." + Table.quoted(sequence.name()));
        statement.setLong(2, sequence.last());
        statement.execute();
      }
    }
  }

  /** Reads everything back before it counts. */
  @Override
  public void complete() throws SQLException {
    long total = loaded.values().stream().mapToLong(Part::bytes).sum();
    LongConsumer progress = Progress.every(Step.COMPARE, total, watcher);
    long done = 0;
    for (var table : loaded.entrySet()) {
      long before = done;
      Part back = readBack(table.getKey(), table.getValue(), n -> progress.accept(before + n));
      if (!back.equals(table.getValue())) {
        throw new BackupRefused(Reason.DIFFERENT, table.getKey().path());
      }
      done += back.bytes();
    }
    for (String table : withTriggers()) {
      execute("alter table %s enable trigger user".formatted(table));
    }
    if (carriedKey != null && !masterKey.exists()) {
      masterKey.write(carriedKey);
    }
    connection.commit();
  }

  private Part readBack(Table table, Part part, LongConsumer progress) throws SQLException {
    PartDigest digest = new PartDigest(part.name());
    try (OutputStream out = new Digesting(digest, progress)) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
    } catch (IOException e) {
      throw new IllegalStateException("a digest takes everything", e);
    }
    return digest.part();
  }

  private static final class Digesting extends OutputStream {
    private final PartDigest digest;
    private final LongConsumer progress;
    private long bytes;

    Digesting(PartDigest digest, LongConsumer progress) {
      this.digest = digest;
      this.progress = progress;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      digest.update(buffer, offset, length);
      bytes += length;
      progress.accept(bytes);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  BackupSummary summary(BackupFile file) {
    return counted.summary(file);
  }
}
