import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** What the database has of everything that was shown. */
final class Records {
  private final Path data;

  Records(Path data) {
    this.data = data;
  }

  /** What is missing or there twice; empty when all is well. */
  List<String> findings(Set<String> shown) throws IOException, SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      Map<String, Integer> there = new HashMap<>();
      each(
          statement,
          "select reference, '' from application where state = 'submitted'",
          (reference, more) -> there.merge(reference, 1, Integer::sum));
      for (String reference : shown) {
        int times = there.getOrDefault(reference, 0);
        if (times != 1) {
          found.add("%s is there %d times".formatted(reference, times));
        }
      }
      each(
          statement,
          """
          select string_agg(reference, ' '), 'the same person submitted twice' from application
          where state = 'submitted' group by posting_id, email_index having count(*) > 1
          """,
          (reference, more) -> found.add(reference + ": " + more));
      each(
          statement,
          """
          select reference, concat_ws(', ', s.found || ' snapshots', l.found || ' letters',
            e.found || ' events', d.found || ' whole documents')
          from application a,
          lateral (select count(*) as found from application_snapshot
            where application_id = a.id) s,
          lateral (select count(*) as found from letter
            where data_key_id = a.data_key_id and kind = 'application-received') l,
          lateral (select count(*) as found from application_event
            where application_id = a.id and kind = 'submitted') e,
          lateral (select count(*) as found from document
            where data_key_id = a.data_key_id and received_at is not null) d
          where a.state = 'submitted' and (s.found, l.found, e.found, d.found) <> (1, 1, 1, 1)
          """,
          (reference, more) -> found.add(reference + " has " + more));
    }
    return found;
  }

  int submitted() throws IOException, SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select count(*) from application where state = 'submitted'")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private interface Row {
    void is(String one, String two);
  }

  private static void each(Statement statement, String sql, Row row) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        row.is(rows.getString(1), rows.getString(2));
      }
    }
  }

  private Connection connect() throws IOException, SQLException {
    String port = read("database-port.properties").getProperty("port");
    String password = read("database-passwords.properties").getProperty("vivier_owner");
    String url = "jdbc:postgresql://127.0.0.1:%s/vivier?sslmode=disable".formatted(port);
    return DriverManager.getConnection(url, "vivier_owner", password);
  }

  private Properties read(String name) throws IOException {
    Properties content = new Properties();
    try (var in = Files.newBufferedReader(data.resolve(name))) {
      content.load(in);
    }
    return content;
  }
}
