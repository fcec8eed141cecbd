import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * Works on the database of a data folder whose server runs, as the tables' owner.
 *
 * <pre>
 * Fill DATA records N     adds N records, as long as those of submissions
 * Fill DATA sealed        waits until every record is sealed
 * Fill DATA copy          lets the records leave as verifying reads them; says how long it took
 * Fill DATA off           from now on, what is recorded goes nowhere
 * </pre>
 */
class Fill {
  private static final int BATCH = 50_000;

  public static void main(String[] arguments) throws Exception {
    try (Connection connection = open(Path.of(arguments[0]));
        Statement statement = connection.createStatement()) {
      switch (arguments[1]) {
        case "records" -> records(statement, Integer.parseInt(arguments[2]));
        case "sealed" -> sealed(statement);
        case "copy" -> copy(connection);
        case "off" ->
            statement.execute("create rule off as on insert to journal_record do instead nothing");
        default -> throw new IllegalArgumentException(arguments[1]);
      }
    }
  }

  private static void records(Statement statement, int many) throws SQLException {
    for (int from = 0; from < many; from += BATCH) {
      statement.execute(
          """
          insert into journal_record (record)
          select json_build_object('v', 1, 'at', to_char(now() at time zone 'UTC',
              'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'act', 'application.submitted', 'by', 'candidate',
            'on', json_build_array('application:' || gen_random_uuid(),
              'posting:' || gen_random_uuid()),
            'after', 'sha256:' || encode(sha256(i::text::bytea), 'hex'),
            'detail', json_build_object('snapshot', i::text))::text
          from generate_series(%d, %d) i
          """
              .formatted(from + 1, Math.min(many, from + BATCH)));
    }
  }

  private static void sealed(Statement statement) throws SQLException, InterruptedException {
    String waiting =
        "select (select count(*) from journal_record) - (select count(*) from journal_leaf)"
            + " + (select count(*) from journal_leaf) - (select coalesce(max(size), 0) from journal_checkpoint)";
    while (true) {
      try (var rows = statement.executeQuery(waiting)) {
        rows.next();
        if (rows.getLong(1) == 0) {
          return;
        }
      }
      Thread.sleep(500);
    }
  }

  private static void copy(Connection connection) throws Exception {
    long began = System.nanoTime();
    long bytes = 0;
    long rows = 0;
    var out =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                """
                copy (select l.index, r.record, l.hash, l.record_id from journal_leaf l
                  left join journal_record r on r.id = l.record_id order by l.index) to stdout
                """);
    for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
      bytes += row.length;
      rows++;
    }
    System.out.printf(
        "%d rows, %d MB: %.2f s%n", rows, bytes >> 20, (System.nanoTime() - began) / 1e9);
  }

  private static Connection open(Path data) throws Exception {
    String port = read(data.resolve("database-port.properties")).getProperty("port");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/vivier?sslmode=disable".formatted(port),
        "vivier_owner",
        read(data.resolve("database-passwords.properties")).getProperty("vivier_owner"));
  }

  private static Properties read(Path file) throws Exception {
    Properties read = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      read.load(reader);
    }
    return read;
  }
}
