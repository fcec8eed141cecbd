package org.vivier.cli.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vivier.format.ContentFolderException;
import org.vivier.format.Language;
import org.vivier.platform.SupervisedThread;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportRefused;
import org.vivier.postings.ImportScope;

/**
 * Imports a folder of postings again whenever something in it changes. A fault in the folder never
 * ends the watch: the site stays as it is, the log says so once, and it is tried again.
 */
public final class ContentWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

  /** Reading the folder over and over may take this part of a processor's time at most. */
  private static final int AT_MOST_ONE_IN = 50;

  private final Path folder;
  private final ImportPostings postings;
  private final ImportScope scope;
  private final Language language;
  private final BooleanSupplier ending;
  private FolderState imported = FolderState.UNKNOWN;
  private String complaint = "";

  /**
   * Watches nothing yet.
   *
   * @param ending whether the program is ending, when what breaks off is no news
   */
  public ContentWatch(
      Path folder,
      ImportPostings postings,
      ImportScope scope,
      Language language,
      BooleanSupplier ending) {
    this.ending = ending;
    this.folder = folder;
    this.postings = postings;
    this.scope = scope;
    this.language = language;
  }

  /** Imports once; the thread goes on watching until the process ends or it is interrupted. */
  public Thread start() throws IOException {
    AtomicReference<@Nullable FolderChanges> first =
        new AtomicReference<>(FolderChanges.of(folder));
    importWhatChanged();
    return SupervisedThread.start("content-watch", () -> watch(first.getAndSet(null)));
  }

  /** What breaks it off is logged, and then it begins again with a look at the whole folder. */
  private void watch(@Nullable FolderChanges known) throws IOException, InterruptedException {
    Duration last = Duration.ZERO;
    try (FolderChanges changes = known == null ? FolderChanges.of(folder) : known) {
      if (known == null) {
        importWhatChanged();
      }
      while (true) {
        changes.await(last.multipliedBy(AT_MOST_ONE_IN));
        long start = System.nanoTime();
        importWhatChanged();
        last = Duration.ofNanos(System.nanoTime() - start);
      }
    }
  }

  private void importWhatChanged() {
    try {
      Path place = place();
      FolderState now = FolderState.of(place);
      if (!now.equals(imported)) {
        postings.handle(place, scope).lines(language).forEach(LOG::info);
        imported = now;
      }
      complaint = "";
    } catch (ImportRefused e) {
      complain(e.in(language), null);
    } catch (ContentFolderException e) {
      complain(e.explanation().in(language), null);
    } catch (RuntimeException e) {
      complain(e.toString(), e);
    }
  }

  /** Where the folder is now: a link may be turned to another place while files are read. */
  private Path place() {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  /** Once, however often it is tried again. */
  private void complain(String what, @Nullable RuntimeException failure) {
    if (!what.equals(complaint) && !ending.getAsBoolean()) {
      LOG.error("The postings in {} were not imported: {}", folder, what, failure);
    }
    complaint = what;
  }
}
