package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.cli.VivierProcess.Said;

/** One operator, one data folder, everything that happens to it; processes are the real ones. */
class OperatorRunsVivierJourney {
  private static final String EN =
      """
      ---
      layout: job-posting
      type: section
      title: %s
      description: Keeps the lights on.
      archived: false
      translationKey: lighthouse
      ---
      Come and keep the light. You look after the lamp, the horn and the log, at night and in fog.
      """;
  private static final String FR =
      EN.replace("Keeps the lights on.", "Veille sur la lumière.")
          .replace("Come and keep the light.", "Venez veiller sur la lumière.")
          .replace(
              "You look after the lamp, the horn and the log, at night and in fog.",
              "Vous prenez soin de la lampe, de la corne et du journal, la nuit et par brume.");

  @TempDir Path parent;

  @Test
  void startsImportsSurvivesAndStops() throws Exception {
    Path data = parent.resolve("data");
    Path content = content("Lighthouse keeper", "Gardienne ou gardien de phare");
    startsAndIsKilled(data, content);
    recoversAndServesWhileCommandsWork(data, content);
    exportsWithoutServer(data);
  }

  private void startsAndIsKilled(Path data, Path content) throws Exception {
    try (VivierProcess server = serve(data)) {
      String address = server.address();
      assertThat(Visits.get(address).statusCode()).isEqualTo(200);
      assertThat(run(data, "import", content.toString())).contains("1");
      server.kill();
    }
    assertThat(data.resolve("database/postmaster.pid")).as("the orphan's").exists();
  }

  private void recoversAndServesWhileCommandsWork(Path data, Path content) throws Exception {
    try (VivierProcess server = serve(data)) {
      String address = server.address();
      assertThat(Visits.get(address).body()).contains("Lighthouse keeper");
      secondStartIsRefused(data);
      Path exported = parent.resolve("exported");
      run(data, "export", exported.toString());
      assertThat(files(exported)).isEqualTo(files(content));
      server.stop();
      server.exitStatus();
    }
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  private void secondStartIsRefused(Path data) throws Exception {
    try (VivierProcess second = serve(data)) {
      assertThat(second.rest())
          .contains("Another Vivier uses this data folder", "Un autre Vivier")
          .doesNotContain("\n");
      assertThat(second.exitStatus()).isEqualTo(1);
    }
  }

  private void exportsWithoutServer(Path data) throws Exception {
    Path again = parent.resolve("again");
    run(data, "export", again.toString());
    assertThat(files(again)).isNotEmpty().isEqualTo(files(parent.resolve("exported")));
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  @Test
  void followsItsContentFolderAndLivesOnWhenItsDatabaseIsKilled() throws Exception {
    Path content = content("Lighthouse keeper", "Gardienne ou gardien de phare");
    Path data = parent.resolve("data");
    try (VivierProcess server =
        VivierProcess.start(data, "serve", "--port=0", "--content=" + content)) {
      String address = server.address();
      followsItsContentFolder(server, address);
      livesOnWhenItsDatabaseIsKilled(server, data, address);
      server.stop();
      assertThat(server.exitStatus()).isIn(0, 143);
    }
  }

  private void followsItsContentFolder(VivierProcess server, String address) throws Exception {
    assertThat(Visits.get(address).body()).contains("Lighthouse keeper");
    content("Keeper of the light", "Gardienne ou gardien de phare");
    server.awaitLine("1 changed");
    // The notice that postings changed comes a moment after the report in the log.
    assertThat(Visits.untilItSays("Keeper of the light", address))
        .doesNotContain("Lighthouse keeper");
  }

  private static void livesOnWhenItsDatabaseIsKilled(
      VivierProcess server, Path data, String address) throws Exception {
    String ready = address.replace("/en/careers", "/health/ready");
    assertThat(Visits.get(ready).statusCode()).isEqualTo(200);
    String pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
    ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    server.awaitLine("PostgreSQL is back");
    assertThat(Visits.get(address + "?q=analyst").statusCode()).isEqualTo(200);
    assertThat(Visits.get(ready).statusCode()).isEqualTo(200);
  }

  /** Ctrl-C while the first import is under way, with and without a content folder. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isStoppedInTheMiddleOfAnImport(boolean ownContent) throws Exception {
    Path data = parent.resolve("data");
    Path content = content("Lighthouse keeper", "Gardienne ou gardien de phare");
    List<String> arguments = new ArrayList<>(List.of("serve", "--port=0"));
    if (ownContent) {
      arguments.add("--content=" + content);
    }
    try (VivierProcess server = VivierProcess.start(data, arguments.toArray(String[]::new));
        OwnersLock lock = OwnersLock.onPostings(data)) {
      lock.awaitSomeoneWaiting();
      server.stop();
      assertThat(server.rest()).doesNotContain("ERROR", "Exception", "ready");
      server.exitStatus();
    }
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  @Test
  void letsNobodyElseInWhileNobodyKnowsItsAddress() throws Exception {
    Path data = parent.resolve("data");
    try (VivierProcess server =
        VivierProcess.start(data, "serve", "--port=0", "--address=0.0.0.0")) {
      assertThat(server.rest())
          .contains(
              "must know its public address", "VIVIER_ORGANIZATION_BASEURL", "adresse publique")
          .doesNotContain("\n");
      assertThat(server.exitStatus()).isEqualTo(1);
    }
  }

  /** Without the organization to try, which newcomers see: it would be made each time. */
  private static VivierProcess serve(Path data) throws IOException {
    return VivierProcess.start(data, "serve", "--port=0", "--empty");
  }

  private static String run(Path data, String... arguments) throws IOException {
    Said said = VivierProcess.run(data, arguments);
    assertThat(said.status()).as(said.text()).isZero();
    return said.text();
  }

  private Path content(String titleEn, String titleFr) throws IOException {
    Path content = parent.resolve("content");
    write(content.resolve("en/careers/positions/lighthouse-keeper.md"), EN.formatted(titleEn));
    write(content.resolve("fr/careers/positions/gardien-de-phare.md"), FR.formatted(titleFr));
    return content;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String files(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
        all.append(folder.relativize(file)).append('\n').append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
