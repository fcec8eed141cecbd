package org.vivier.cli;

import java.time.Instant;
import java.time.ZoneId;
import org.vivier.backup.BackupSummary;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** A backup in one sentence. */
final class BackupWords {
  private static final double MEGABYTE = 1_000_000;

  private BackupWords() {}

  static String of(String key, BackupSummary summary, Language language) {
    return Words.of(language)
        .text(
            key,
            summary.file(),
            MinuteFormat.of(Instant.parse(summary.madeAt()), ZoneId.systemDefault(), language),
            summary.rows(),
            summary.size() / MEGABYTE);
  }
}
