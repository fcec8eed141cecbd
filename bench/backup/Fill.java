import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Fills a data folder whose server runs with documents of random bytes: Fill DATA MEGABYTES. */
class Fill {
  private static final int PIECE = 64 << 10;
  private static final int PIECES = 160;

  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    int documents = Integer.parseInt(arguments[1]) / 10;
    String url =
        "jdbc:postgresql://127.0.0.1:%s/vivier?sslmode=disable"
            .formatted(read(data.resolve("database-port.properties")).getProperty("port"));
    String password =
        read(data.resolve("database-passwords.properties")).getProperty("vivier_owner");
    try (var connection = DriverManager.getConnection(url, "vivier_owner", password);
        Statement statement = connection.createStatement()) {
      UUID person = UUID.randomUUID();
      statement.execute(
          """
          insert into data_key (data_key_id, wrapped_by, value_key, file_key, created_at)
          values ('%s', 1, '\\x01', '\\x01', now())\
          """
              .formatted(person));
      for (int i = 0; i < documents; i++) {
        UUID document = UUID.randomUUID();
        statement.execute(
            """
            insert into document (id, data_key_id, started_at, received_at, format, size, name, sha256,
              scan, scan_after, text_state, text_after)
            values ('%s', '%s', now(), now(), 'pdf', %d, '\\x01', '\\x01', 'clean', now(),
              'unreadable', now())\
            """
                .formatted(document, person, PIECE * PIECES));
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy document_chunk (document_id, ordinal, bytes) from stdin (format binary)",
                rows(document, i));
      }
    }
  }

  private static InputStream rows(UUID document, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new SequenceInputStream(
        new Enumeration<>() {
          private int next = -1;

          @Override
          public boolean hasMoreElements() {
            return next <= PIECES;
          }

          @Override
          public InputStream nextElement() {
            try {
              var bytes = new ByteArrayOutputStream();
              var out = new DataOutputStream(bytes);
              if (next < 0) {
                out.write("PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1));
                out.writeLong(0);
              } else if (next == PIECES) {
                out.writeShort(-1);
              } else {
                byte[] piece = new byte[PIECE];
                random.nextBytes(piece);
                out.writeShort(3);
                out.writeInt(16);
                out.writeLong(document.getMostSignificantBits());
                out.writeLong(document.getLeastSignificantBits());
                out.writeInt(4);
                out.writeInt(next);
                out.writeInt(PIECE);
                out.write(piece);
              }
              next++;
              return new java.io.ByteArrayInputStream(bytes.toByteArray());
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          }
        });
  }

  private static Properties read(Path file) throws IOException {
    Properties content = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      content.load(in);
    }
    return content;
  }
}
