package org.vivier.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.postings.PostingFolder;
import org.vivier.testing.TablesOwner;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class ContentWatchIntegrationTest {
  /** Below the time after which a folder is looked at without a sign of a change. */
  private static final Duration A_MOMENT = Duration.ofMinutes(1);

  @Autowired DatabaseAccess access;
  @Autowired ImportPostings importPostings;
  @Autowired JdbcTemplate jdbc;
  @Autowired JdbcClient rows;
  @TempDir Path parent;
  @Nullable Thread watch;

  @BeforeEach
  void emptyDatabase() {
    TablesOwner.empty(access, "posting");
  }

  @AfterEach
  void stop() throws InterruptedException {
    Thread watching = Objects.requireNonNull(watch);
    watching.interrupt();
    watching.join();
  }

  @Test
  void followsALinkInPlaceAndWhenItIsTurned() throws Exception {
    PostingFolder first = new PostingFolder(parent.resolve("r1")).pair("elm");
    PostingFolder second = new PostingFolder(parent.resolve("r2")).pair("elm").pair("oak");
    Path current = Files.createSymbolicLink(parent.resolve("current"), Path.of("r1"));
    start(current);
    first.english("elm", "elm", Map.of("description", "Changed in place."));
    seen("Changed in place.");

    Path next = Files.createSymbolicLink(parent.resolve("next"), Path.of("r2"));
    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
    Awaitility.await().atMost(A_MOMENT).until(() -> open() == 2);

    second.english("oak", "oak", Map.of("description", "Changed after the turn."));
    seen("Changed after the turn.");
  }

  @Test
  void closesNothingWhenTheFolderIsEmptiedAndGoesOnWhenItIsBack(CapturedOutput output)
      throws Exception {
    PostingFolder folder = new PostingFolder(parent.resolve("content")).pair("elm").pair("oak");
    start(folder.path());
    Files.move(folder.path().resolve("en"), parent.resolve("en-away"));
    Files.move(folder.path().resolve("fr"), parent.resolve("fr-away"));
    Awaitility.await().atMost(A_MOMENT).until(() -> output.getAll().contains("were not imported"));
    assertThat(open()).isEqualTo(2);

    Files.move(parent.resolve("en-away"), folder.path().resolve("en"));
    Files.move(parent.resolve("fr-away"), folder.path().resolve("fr"));
    folder.english("elm", "elm", Map.of("description", "Back again."));
    seen("Back again.");
  }

  @Test
  void outlivesAFolderThatIsGoneForAWhile(CapturedOutput output) throws Exception {
    PostingFolder folder = new PostingFolder(parent.resolve("content")).pair("elm");
    start(folder.path());
    Files.move(folder.path(), parent.resolve("away"));
    Awaitility.await().atMost(A_MOMENT).until(() -> output.getAll().contains("were not imported"));
    Files.move(parent.resolve("away"), folder.path());
    folder.english("elm", "elm", Map.of("description", "Mounted again."));
    seen("Mounted again.");
    assertThat(open()).isEqualTo(1);
  }

  private void start(Path folder) throws Exception {
    watch =
        new ContentWatch(folder, importPostings, ImportScope.WHOLE, Language.EN, () -> false)
            .start();
  }

  private void seen(String description) {
    Awaitility.await()
        .atMost(A_MOMENT)
        .until(() ->
            rows.sql(
                        """
                        select count(*) from posting_text t
                        join posting_version v
                          on v.posting_id = t.posting_id and v.number = t.version and v.latest
                        where t.description = ?
                        """)
                    .param(description)
                    .query(Integer.class)
                    .single()
                == 1);
  }

  private int open() {
    return rows.sql("select count(*) from public_posting where not archived")
        .query(Integer.class)
        .single();
  }
}
