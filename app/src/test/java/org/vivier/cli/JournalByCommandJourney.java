package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.cli.VivierProcess.Said;
import org.vivier.postings.PostingFolder;

/** An auditor beside the running server and without it; processes are the real ones. */
class JournalByCommandJourney {
  private static final String FORGED = "\"by\":\"program\"";
  private static final String WRITTEN = "\"by\":\"operator\"";

  @TempDir Path parent;

  @Test
  void verifiesProvesAndFindsWhatTheOwnerOfTheTablesChanged() throws Exception {
    Path data = parent.resolve("data");
    Path export = parent.resolve("export");
    Path kept = parent.resolve("kept.txt");
    PostingFolder content = new PostingFolder(parent.resolve("content"));
    List.of("keeper", "pilot", "cook", "mate").forEach(content::pair);
    try (VivierProcess server =
        VivierProcess.start(data, "serve", "--port=0", "--content=" + content.path())) {
      assertThat(server.address()).contains("/en/careers");
      Said checkpoint = VivierProcess.run(data, "journal", "checkpoint");
      assertThat(checkpoint.text()).startsWith("vivier.journal/");
      content.pair("stoker");
      assertThat(VivierProcess.run(data, "import", content.path().toString()).status()).isZero();
      assertThat(VivierProcess.run(data, "journal", "proof", "4").text())
          .startsWith("c2sp.org/tlog-proof@v1");
      assertThat(VivierProcess.run(data, "journal", "proof", "99999").status()).isEqualTo(1);
      assertThat(VivierProcess.run(data, "journal", "export", export.toString()).status()).isZero();

      String[] notes = Files.readString(export.resolve("checkpoints.txt")).split("\n\n", -1);
      Files.writeString(kept, notes[notes.length - 3] + "\n\n" + notes[notes.length - 2] + "\n");

      JdbcClient owner = DataOwner.in(data);
      forge(owner, WRITTEN, FORGED);
      assertThat(VivierProcess.run(data, "journal", "verify").first())
          .isEqualTo(
              "The journal is not whole: record 4 is not what was sealed. (journal_record.id = 4)");
      forge(owner, FORGED, WRITTEN);
      Said whole = VivierProcess.run(data, "journal", "verify", "--checkpoint=" + kept);
      assertThat(whole.first()).startsWith("The journal is whole: ");
      assertThat(whole.status()).isZero();
    }
    assertThat(VivierProcess.run(data, "journal", "verify").status()).isZero();
    Said offline =
        VivierProcess.run(parent.resolve("nowhere"), "journal", "verify", "--export=" + export);
    assertThat(offline.first()).startsWith("The journal is whole: ");
    assertThat(parent.resolve("nowhere")).doesNotExist();
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
}
