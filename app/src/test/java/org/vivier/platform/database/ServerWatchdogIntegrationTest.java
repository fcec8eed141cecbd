package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ServerWatchdogIntegrationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path parent;

  /** As {@code kill -9} of the postmaster does, or a system that is short of memory. */
  @Test
  void startsTheServerAgainAndThePoolGoesOn() throws IOException {
    Path data = parent.resolve("data");
    try (OpenDatabase database = OpenDatabase.forServer(data, Map.of());
        HikariDataSource pool = new DatabaseConfiguration().dataSource(database.access(), 2)) {
      JdbcClient jdbc = JdbcClient.create(pool);
      for (int i = 0; i < 2; i++) {
        ProcessHandle before = postmaster(data.resolve("database"));
        assertThat(one(jdbc)).isEqualTo(1);
        before.destroyForcibly();
        await()
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> one(jdbc) == 1 && !before.isAlive());
        assertThat(postmaster(data.resolve("database")).pid()).isNotEqualTo(before.pid());
      }
    }
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  @Test
  void saysWhenItCannotBeStartedAgain() throws Exception {
    DataFolder folder = DataFolder.take(parent.resolve("data"));
    Passwords passwords = Passwords.of(folder);
    Cluster cluster = new Cluster(folder.cluster(), programs(), ServerSettings.FORGETFUL);
    cluster.start(passwords);
    DatabaseCreation databases = new DatabaseCreation(cluster.port(), passwords);
    databases.createUnlessThere("vivier");
    CompletableFuture<Exception> lost = new CompletableFuture<>();
    new ServerWatchdog(cluster, databases.access("vivier"), Duration.ZERO, lost::complete).start();
    Files.delete(folder.cluster().resolve("global/pg_control"));
    postmaster(folder.cluster()).destroyForcibly();
    assertThat(lost.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(DatabaseUnavailable.Reason.NOT_STARTED));
    folder.close();
  }

  private static PostgresProgram programs() throws IOException {
    return new PostgresProgram(PostgresBundle.unpackBelow(Path.of("target").toAbsolutePath()));
  }

  private static int one(JdbcClient jdbc) {
    return jdbc.sql("select 1").query(Integer.class).single();
  }

  private static ProcessHandle postmaster(Path cluster) throws IOException {
    String pid = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }
}
