package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.Sha256;
import org.vivier.testing.SecondVerifier;

/** An auditor beside the running server and without it; processes are the real ones. */
class JournalByCommandJourney {
  private static final String FORGED = "\"by\":\"operator\"";
  private static final String WRITTEN = "\"by\":\"program\"";

  @TempDir Path parent;

  private record Said(String text, int status) {
    String first() {
      return text.lines().findFirst().orElse("");
    }
  }

  @Test
  void verifiesProvesAndFindsWhatTheOwnerOfTheTablesChanged() throws Exception {
    Path data = parent.resolve("data");
    Path export = parent.resolve("export");
    Path kept = parent.resolve("kept.txt");
    try (VivierProcess server = VivierProcess.start(data, "serve", "--port=0")) {
      assertThat(server.address()).contains("/en/careers");
      Said checkpoint = run(data, "journal", "checkpoint");
      assertThat(checkpoint.text()).startsWith("vivier.journal/");
      assertThat(run(data, "journal", "proof", "4").text()).startsWith("c2sp.org/tlog-proof@v1");
      assertThat(run(data, "journal", "proof", "99999").status()).isEqualTo(1);
      assertThat(run(data, "journal", "export", export.toString()).status()).isZero();

      String[] notes = Files.readString(export.resolve("checkpoints.txt")).split("\n\n", -1);
      Files.writeString(kept, notes[notes.length - 3] + "\n\n" + notes[notes.length - 2] + "\n");

      JdbcClient owner = owner(data);
      forge(owner, WRITTEN, FORGED);
      assertThat(run(data, "journal", "verify").first())
          .isEqualTo(
              "The journal is not whole: record 4 is not what was sealed. (journal_record.id = 4)");
      forge(owner, FORGED, WRITTEN);
      Said whole = run(data, "journal", "verify", "--checkpoint=" + kept);
      assertThat(whole.first()).startsWith("The journal is whole: ");
      assertThat(whole.status()).isZero();
      takesTheFileOfAProcess(data, owner);
    }
    assertThat(run(data, "journal", "verify").status()).isZero();
    Said offline = run(parent.resolve("nowhere"), "journal", "verify", "--export=" + export);
    assertThat(offline.first()).startsWith("The journal is whole: ");
    assertThat(parent.resolve("nowhere")).doesNotExist();
  }

  /** Of one of the samples, beside the server; then it is verified without it, and twice over. */
  private void takesTheFileOfAProcess(Path data, JdbcClient owner) throws Exception {
    String number = process(owner);
    Path file = parent.resolve("file.zip");
    String[] command = {
      "merit-file", number, "--to=" + file, "--purpose=audit", "--why=Yearly audit", "--language=fr"
    };
    Said taken = run(data, command);
    assertThat(taken.status()).as(taken.text()).isZero();
    assertThat(taken.text()).contains(file.toString(), Sha256.hexOf(Files.readAllBytes(file)));
    assertThat(run(data, command).status()).as("nothing is written over").isEqualTo(1);
    command[1] = "2999-001";
    command[2] = "--to=" + parent.resolve("none.zip");
    assertThat(run(data, command).status()).isEqualTo(1);
    assertThat(parent.resolve("none.zip")).doesNotExist();
    Said offline = run(parent.resolve("nowhere"), "journal", "verify", "--pack=" + file);
    assertThat(offline.status()).as(offline.text()).isZero();
    assertThat(SecondVerifier.verify(file)).startsWith("0 whole: ");
    assertThat(count(owner, "merit-file.finished")).isEqualTo(1);
  }

  /** The samples get theirs while the site is used already. */
  private static String process(JdbcClient owner) {
    for (int tries = 0; tries < 20_000; tries++) {
      Optional<String> number =
          owner
              .sql(
                  """
                  select p.number from selection_process p join process_posting t
                    on t.process_id = p.id where p.state = 'published' order by p.number limit 1
                  """)
              .query((row, n) -> row.getString(1))
              .optional();
      if (number.isPresent()) {
        return number.get();
      }
    }
    throw new IllegalStateException("the samples have no process");
  }

  private static long count(JdbcClient owner, String act) {
    return owner
        .sql("select count(*) from journal_record where act = :act")
        .param("act", act)
        .query(Long.class)
        .single();
  }

  private static void forge(JdbcClient owner, String from, String to) {
    assertThat(
            owner
                .sql("update journal_record set record = replace(record, :from, :to) where id = 4")
                .param("from", from)
                .param("to", to)
                .update())
        .isEqualTo(1);
  }

  /** Whoever has the data folder is the owner of the tables. */
  private static JdbcClient owner(Path data) throws IOException {
    String port = properties(data.resolve("database-port.properties")).getProperty("port");
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:postgresql://127.0.0.1:" + port + "/vivier",
            "postgres",
            properties(data.resolve("database-passwords.properties")).getProperty("postgres")));
  }

  private static Properties properties(Path file) throws IOException {
    Properties all = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      all.load(in);
    }
    return all;
  }

  private static Said run(Path data, String... arguments) throws IOException {
    try (VivierProcess command = VivierProcess.start(data, arguments)) {
      return new Said(command.rest(), command.exitStatus());
    }
  }
}
