package org.vivier.journey;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;

/** A careers site for a browser: the bundled samples, or postings that a scenario needs. */
abstract class Site extends InBrowser {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");

  @Autowired private DatabaseAccess access;
  @Autowired TestClock clock;
  @Autowired private ImportPostings importPostings;
  @Autowired private ApplicationEventPublisher events;
  @TempDir private Path temporary;

  @BeforeEach
  void nothingPublished() {
    TablesOwner.empty(access, "posting");
    changed();
  }

  /** The postings that everybody gets who tries Vivier out. */
  void publishSamples() {
    importPostings.handle(SAMPLES);
    changed();
  }

  /** One posting of each kind: open, closed, upcoming, evergreen. */
  void publishOneOfEachKind() {
    PostingFolder folder =
        new PostingFolder(temporary)
            .withAnyText()
            .pair("open", Map.of("closes", "2026-06-17", "classification", "IT-02"))
            .pair("closed", Map.of("closes", "2026-06-01"))
            .pair("upcoming", Map.of("opens", "2026-07-01"))
            .pair("evergreen-job-posting", Map.of("archived", "true"));
    importPostings.handle(folder.path());
    changed();
  }

  /** More than fit on one page, with the longest words that a title may bring. */
  void publishMany() {
    PostingFolder folder = new PostingFolder(temporary).withAnyText();
    IntStream.range(0, 65).forEach(number -> folder.pair("job-" + number));
    folder.pair("long", Map.of("closes", "2026-06-17", "title", "W".repeat(2_000)));
    importPostings.handle(folder.path());
    changed();
  }

  private void changed() {
    events.publishEvent(new Notice(Notice.EVERYTHING));
  }
}
