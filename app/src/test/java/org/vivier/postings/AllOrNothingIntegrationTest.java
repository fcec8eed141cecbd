package org.vivier.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;

/** What happens to an import that the database interrupts, and to two at once. */
@SpringBootTest
class AllOrNothingIntegrationTest {
  private static final int MANY = 150;

  @Autowired ImportPostings importPostings;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired DatabaseAccess access;
  @TempDir Path temporary;
  PostingFolder folder;

  @BeforeEach
  void someAreThereAlready() {
    TablesOwner.empty(access, "posting");
    folder = new PostingFolder(temporary.resolve("content")).withAnyText();
    importPostings.handle(folder.pair("elm").pair("oak").path());
    IntStream.range(0, MANY).forEach(number -> folder.pair("p" + number));
    folder.pair("elm", Map.of("title", "Changed"));
    folder.remove("en/careers/positions/oak.md");
  }

  @Test
  void changesNothingWhenTheConnectionIsLostMidway() {
    String before = everything();
    assertThatThrownBy(() -> interrupted("pg_terminate_backend"))
        .isInstanceOf(RuntimeException.class);
    assertThat(everything()).isEqualTo(before);
    assertThat(importPostings.handle(folder.path()).created()).isEqualTo(MANY);
  }

  @Test
  void changesNothingWhenTheStatementIsCancelledMidway() {
    String before = everything();
    assertThatThrownBy(() -> interrupted("pg_cancel_backend")).isInstanceOf(RuntimeException.class);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void doesTheWorkOnceWhenTwoImportAtOnce() {
    List<CompletableFuture<ImportReport>> both =
        IntStream.range(0, 2)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> importPostings.handle(folder.path())))
            .toList();
    List<ImportReport> reports = both.stream().map(CompletableFuture::join).toList();
    assertThat(reports.stream().mapToInt(ImportReport::created).sum()).isEqualTo(MANY);
    assertThat(jdbc.queryForObject("select count(*) from posting", Integer.class))
        .isEqualTo(MANY + 2);
    assertThat(reports.get(0).publicOpen()).isEqualTo(reports.get(1).publicOpen());
  }

  /** Holds a row that the import must change, and interrupts it while it waits for that. */
  private void interrupted(String how) {
    CompletableFuture<ImportReport> running = new CompletableFuture<>();
    transaction.executeWithoutResult(status -> {
      jdbc.execute("lock table posting_finding in exclusive mode");
      running.completeAsync(() -> importPostings.handle(folder.path()));
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() ->
              jdbc.queryForList(
                      """
                      select %s(pid) from pg_stat_activity
                      where wait_event_type = 'Lock' and query like '%%posting_finding%%'
                        and datname = current_database() and pid <> pg_backend_pid()
                      """
                          .formatted(how),
                      Boolean.class)
                  .contains(true));
    });
    try {
      running.join();
    } catch (java.util.concurrent.CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Every row of every table that an import writes, as one text. */
  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of(
            "posting",
            "posting_version",
            "posting_file",
            "posting_version_picture",
            "posting_text",
            "posting_finding",
            "posting_address",
            "posting_alias")) {
      all.append(
          jdbc.queryForObject(
              "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from %s t"
                  .formatted(table),
              String.class));
    }
    return all.toString();
  }
}
