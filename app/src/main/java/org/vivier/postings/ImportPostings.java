package org.vivier.postings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.format.ContentFolder;
import org.vivier.platform.health.Opening;
import org.vivier.platform.notices.Notices;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.postings.pictures.Pictures;

/**
 * Takes over a folder of Markdown postings, in one transaction: all of it or nothing.
 *
 * <p>A posting whose files changed gets a new version and keeps its old ones; importing the same
 * again changes nothing. What can't be public (half a pair, versions that contradict each other) is
 * kept all the same, and the report says why.
 */
@Component
public class ImportPostings {
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Notices notices;
  private final Clock clock;
  private final ZoneId zone;
  private final Pictures pictures;
  private final Opening opening;
  private final ApplicationEventPublisher events;

  ImportPostings(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      Notices notices,
      Clock clock,
      OrganizationZone zone,
      Pictures pictures,
      Opening opening,
      ApplicationEventPublisher events) {
    this.events = events;
    this.pictures = pictures;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.notices = notices;
    this.clock = clock;
    this.zone = zone.id();
    this.opening = opening;
  }

  /** Adds the folder's postings to those already here. */
  public ImportReport handle(Path folder) {
    return handle(folder, ImportScope.ADDITION);
  }

  /**
   * Takes over the folder's postings.
   *
   * @throws org.vivier.format.ContentFolderException when there is no such folder
   */
  public ImportReport handle(Path folder, ImportScope scope) {
    ContentFolder content = ContentFolder.open(folder);
    // Before the transaction: nobody else has to wait until a folder is read, or looked around.
    FolderIndex index = FolderIndex.of(content);
    ImportReport report = transaction.execute(status -> imported(content, index, scope));
    opening.open();
    return report;
  }

  private ImportReport imported(ContentFolder content, FolderIndex index, ImportScope scope) {
    lock();
    if (scope == ImportScope.SAMPLES && hasPostingsOfItsOwn()) {
      return ImportReport.NOTHING;
    }
    FolderImport work =
        new FolderImport(
            jdbc,
            content,
            index,
            scope,
            clock.instant(),
            zone,
            pictures,
            new ImportJournal(events, scope));
    ImportReport report = work.run();
    boolean otherSettings =
        PublicationGate.keep(
            jdbc, content.directory(), scope, clock.instant().atOffset(ZoneOffset.UTC));
    if (report.changedAnything() || otherSettings) {
      notices.announce(Catalogue.TOPIC);
    }
    return report;
  }

  /**
   * Does something for the organization to try, in one transaction in which nothing real can come.
   *
   * @return whether it was done: never where something real is
   */
  public boolean amongSamples(Runnable work) {
    return transaction.execute(status -> {
      lock();
      if (hasPostingsOfItsOwn()) {
        return false;
      }
      work.run();
      return true;
    });
  }

  /** One import at a time; a second one waits and then sees what the first one did. */
  private void lock() {
    jdbc.execute("select pg_advisory_xact_lock(hashtext('vivier.postings.import'))");
  }

  /** Samples never come beside an organization's own postings, nor over those made from them. */
  private boolean hasPostingsOfItsOwn() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select 1 from posting where not sample)", Boolean.class));
  }
}
