package org.vivier.cli;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vivier.backup.BackupSummary;
import org.vivier.backup.Progress;
import org.vivier.platform.words.Words;

/** Says how far a backup or a restore is, to a person who watches. */
record BackupProgress(ProgressLine line, Words words) implements Consumer<Progress> {
  private static final long MEGABYTE = 1_000_000;

  /** Does something long and shows how far it is; whatever comes next begins a line of its own. */
  static BackupSummary shown(Words words, Function<Consumer<Progress>, BackupSummary> work) {
    ProgressLine line = ProgressLine.ofTerminal();
    try {
      return work.apply(new BackupProgress(line, words));
    } finally {
      line.end();
    }
  }

  @Override
  public void accept(Progress now) {
    String step = now.step().name().toLowerCase(Locale.ROOT);
    // The total may be a guess; nobody is to read that more was done than there is.
    long done = Math.min(now.done(), now.total());
    line.show(words.text("cli.backup.progress." + step, done / MEGABYTE, now.total() / MEGABYTE));
  }
}
