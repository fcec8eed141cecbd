package org.vivier.audit;

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
   */
  record Broken(String kind, long from, long to) implements Verification {
    @Override
    public String text(Words words) {
      return words.text("audit.deviation." + kind, from, to);
    }
  }
}
