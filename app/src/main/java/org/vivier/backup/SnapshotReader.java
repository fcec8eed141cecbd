package org.vivier.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.DatabaseAccess.Account;
import org.vivier.platform.database.SchemaHistory;

/**
 * All tables as they were at one moment: one transaction that only reads and sees what was
 * committed before its first statement, however long it takes and whatever others write meanwhile.
 */
final class SnapshotReader implements AutoCloseable {
  private final Connection connection;
  private final Catalog catalog;

  private SnapshotReader(Connection connection) {
    this.connection = connection;
    catalog = new Catalog(connection);
  }

  static SnapshotReader open(DatabaseAccess access) throws SQLException {
    Account reader = access.backup();
    Connection connection =
        DriverManager.getConnection(access.url(), reader.role(), reader.password());
    try {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      CopySettings.apply(connection);
      return new SnapshotReader(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** What is there; from now on nobody changes the shape of a table until this is closed. */
  Description describe(String madeAt, boolean masterKey) throws SQLException {
    List<Table> tables = catalog.tables();
    String names = tables.stream().map(Table::sqlName).collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table %s in access share mode".formatted(names));
    }
    return new Description(madeAt, version(), SchemaHistory.of(connection), tables, masterKey);
  }

  private String version() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show server_version")) {
      row.next();
      return row.getString(1);
    }
  }

  void copy(Table table, OutputStream out) throws SQLException, IOException {
    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
  }

  List<Sequence> sequences() throws SQLException {
    return catalog.sequences();
  }

  long bytes() throws SQLException {
    return catalog.bytes();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
