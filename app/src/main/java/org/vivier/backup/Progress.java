package org.vivier.backup;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How far it is.
 *
 * @param step what is done
 * @param done bytes
 * @param total how many there will be, or about how many
 */
public record Progress(Step step, long done, long total) {
  /** What takes its time. */
  public enum Step {
    /** Reads the database and writes the file. */
    BACKUP,
    /** Reads the file. */
    CHECK,
    /** Reads the file and fills the database. */
    RESTORE,
    /** Reads what is in the database now. */
    COMPARE
  }

  private static final long OFTEN = 4L << 20;

  /** Tells a watcher every few megabytes. */
  static LongConsumer every(Step step, long total, Consumer<Progress> watcher) {
    return new LongConsumer() {
      private long told = -OFTEN;

      @Override
      public void accept(long done) {
        if (done - told >= OFTEN) {
          told = done;
          watcher.accept(new Progress(step, done, total));
        }
      }
    };
  }
}
