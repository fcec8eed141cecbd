package org.vivier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vivier.cli.VivierProcess.Said;
import org.vivier.postings.PostingFolder;

/** What the page about backups says is what is run here, letter by letter. */
class BackupAndRestoreJourney {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final String SERVE = "./vivier serve --data restored\n";
  private static final String AMELIE = "amelie@example.org";

  @TempDir Path parent;

  @BeforeEach
  void theCommand() throws IOException {
    Path launcher =
        Files.writeString(
            parent.resolve("vivier"),
            "#!/bin/sh\nexec %s \"$@\"\n".formatted(String.join(" ", VivierProcess.program())));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void theDocumentationsCommandsBringEverythingBack() throws Exception {
    List<String> blocks = blocks("en");
    assertThat(blocks("fr")).isEqualTo(blocks);
    String making = blocks.get(0);
    String restoring = blocks.get(1);
    assertThat(restoring).endsWith(SERVE);

    Path data = parent.resolve("data");
    Path content =
        new PostingFolder(parent.resolve("content"))
            .pair("keeper", Map.of("closes", "2024-01-31"))
            .path();
    try (VivierProcess server =
        VivierProcess.start(data, "serve", "--port=0", "--content=" + content)) {
      server.address();
      assertThat(late(data)).contains("A draft is begun");
      assertThat(shell(making).text())
          .contains("it is whole: vivier.backup", "The master key is not in it");
    }
    Said restored = shell(restoring.replace(SERVE, ""));
    assertThat(restored.text())
        .contains("The backup is whole", "Restored and compared", "put the master key back as");
    assertThat(restored.status()).isZero();
    try (VivierProcess server =
        VivierProcess.start(parent.resolve("restored"), "serve", "--port=0")) {
      server.address();
      assertThat(late(parent.resolve("restored")))
          .as("the draft is there, and the address is recognized with the master key")
          .contains("A letter with the way to the draft");
    }
    refusesWhereSomethingIs();
    beginsAnewAfterAnInterruption();
  }

  private void refusesWhereSomethingIs() throws Exception {
    Said again = shell("./vivier restore vivier.backup --key backup.key --data restored");
    assertThat(again.text()).contains("only where nothing is", "que là où il n’y a rien");
    assertThat(again.status()).isEqualTo(1);
    assertThat(shell("./vivier backup other.backup --data nowhere").text())
        .contains("There is no database to back up in nowhere");
    assertThat(parent.resolve("nowhere")).doesNotExist();
    assertThat(shell("./vivier restore vivier.backup --data else").text())
        .contains("is encrypted: give its key");
    assertThat(parent.resolve("else")).doesNotExist();
  }

  private void beginsAnewAfterAnInterruption() throws Exception {
    Path broken = parent.resolve("broken");
    String[] restore = {
      "restore", parent.resolve("vivier.backup").toString(), "--key=" + parent.resolve("backup.key")
    };
    try (VivierProcess killed = VivierProcess.start(broken, restore)) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> Files.exists(broken.resolve("database")));
      killed.kill();
    }
    Said refused = VivierProcess.run(broken, "serve", "--port=0");
    assertThat(refused.text()).contains("was interrupted");
    assertThat(refused.status()).isEqualTo(1);
    Said anew = VivierProcess.run(broken, restore);
    assertThat(anew.text()).contains("Restored and compared");
    assertThat(anew.status()).isZero();
    assertThat(broken.resolve("restore-unfinished")).doesNotExist();
    assertThat(broken.resolve("database/postmaster.pid")).doesNotExist();
  }

  private static List<String> blocks(String language) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "backup." + language + ".md"));
    return BLOCK
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .map(BackupAndRestoreJourney::commands)
        .toList();
  }

  private static String commands(String block) {
    return block.replace("```sh\n", "").replace("```", "");
  }

  private static String late(Path data) throws IOException {
    return VivierProcess.runTyping(
            AMELIE + "\n",
            data,
            "late",
            "keeper",
            "--until=2099-01-31T12:00",
            "--reason=fire alarm")
        .text();
  }

  private Said shell(String commands) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", commands)
            .directory(parent.toFile())
            .redirectErrorStream(true);
    // As the launcher does: letters in UTF-8, in the language that was asked for.
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "VIVIER_LANGUAGE", "en"));
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(text, process.waitFor());
  }
}
