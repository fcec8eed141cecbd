package org.vivier.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The journal in a database, as it was at one moment, also while it grows. */
final class DatabaseJournal implements JournalSource {
  private static final int AT_ONCE = 2_000;

  private final Connection connection;

  DatabaseJournal(DataSource database) throws IOException {
    try {
      connection = database.getConnection();
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public List<String> notes() throws IOException {
    try (PreparedStatement statement =
            connection.prepareStatement("select note from journal_checkpoint order by size");
        ResultSet rows = statement.executeQuery()) {
      List<String> notes = new ArrayList<>();
      while (rows.next()) {
        notes.add(rows.getString(1));
      }
      return notes;
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void read(Reader reader) throws IOException, Deviation {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select l.index, r.record, l.hash, l.record_id from journal_leaf l
            left join journal_record r on r.id = l.record_id
            order by l.index
            """)) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.take(
              new Entry(rows.getLong(1), rows.getBytes(2), rows.getBytes(3), rows.getLong(4)));
        }
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public long unsealed() throws IOException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                select (select count(*) from journal_record) - (select count(*) from journal_leaf)
                """);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setReadOnly(false);
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
