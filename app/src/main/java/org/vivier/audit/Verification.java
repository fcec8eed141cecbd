package org.vivier.audit;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Words;

/** What was found about a journal. */
public sealed interface Verification {
  /** Its first line for people. */
  String text(Words words);

  /**
   * Everything fits.
   *
   * @param records that are sealed
   * @param checkpoints that were verified
   * @param unsealed records that the next checkpoint will cover
   * @param key with which the signatures were verified
   */
  record Whole(long records, int checkpoints, long unsealed, String key) implements Verification {
    @Override
    public String text(Words words) {
      return words.text("audit.verify.whole", records, checkpoints, unsealed);
    }
  }

  /**
   * Something doesn't fit.
   *
   * @param kind its words are {@code audit.deviation.*}
   * @param from the first record that may be meant, counted from 1, or the checkpoint's size
   * @param to the last record that may be meant
   * @param row the record's id in {@code journal_record}, where it is known
   */
  record Broken(String kind, long from, long to, @Nullable Long row) implements Verification {
    @Override
    public String text(Words words) {
      String sentence =
          words.text("audit.deviation." + kind, String.valueOf(from), String.valueOf(to));
      return row == null
          ? sentence
          : words.text("audit.deviation.row", sentence, String.valueOf(row));
    }
  }

  /**
   * A pack is as it was handed out.
   *
   * @param files in it
   * @param records of the journal that it holds
   * @param of how many records there were when it was made
   * @param key with which manifest and checkpoint were verified
   */
  record WholePack(int files, long records, long of, String key) implements Verification {
    @Override
    public String text(Words words) {
      return words.text("audit.verify.pack", files, records, of);
    }
  }

  /**
   * A file of a pack isn't what was handed out.
   *
   * @param kind its words are {@code audit.deviation.*}
   * @param file its path in the pack
   */
  record BrokenFile(String kind, String file) implements Verification {
    @Override
    public String text(Words words) {
      return words.text("audit.deviation." + kind, file);
    }
  }
}
