package org.vivier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vivier.format.Language;
import org.vivier.platform.SupervisedThread;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;

/** Imports a folder of postings again whenever something in it changes. */
final class ContentWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

  private final Path folder;
  private final ImportPostings postings;
  private final Language language;
  private FolderState imported = FolderState.UNKNOWN;

  ContentWatch(Path folder, ImportPostings postings, Language language) {
    this.folder = folder;
    this.postings = postings;
    this.language = language;
  }

  /** Imports once, and then goes on watching until the process ends. */
  void start() throws IOException {
    AtomicReference<@Nullable FolderChanges> first =
        new AtomicReference<>(FolderChanges.of(folder));
    importWhatChanged();
    SupervisedThread.start("content-watch", () -> watch(first.getAndSet(null)));
  }

  /** What breaks it off is logged, and then it begins again with a look at the whole folder. */
  private void watch(@Nullable FolderChanges known) throws IOException, InterruptedException {
    try (FolderChanges changes = known == null ? FolderChanges.of(folder) : known) {
      if (known == null) {
        importWhatChanged();
      }
      while (true) {
        changes.await();
        importWhatChanged();
      }
    }
  }

  private void importWhatChanged() throws IOException {
    FolderState now = FolderState.of(folder);
    if (now.equals(imported)) {
      return;
    }
    try {
      postings.handle(folder, ImportScope.WHOLE).lines(language).forEach(LOG::info);
    } catch (RuntimeException e) {
      if (!Shutdown.hasBegun()) {
        LOG.error("The postings in {} were not imported", folder, e);
      }
    }
    imported = now;
  }
}
