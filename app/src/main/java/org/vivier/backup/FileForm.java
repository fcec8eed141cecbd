package org.vivier.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.BackupRefused.Reason;

/**
 * The outside of a backup: a line that says what it is, a gzipped tar, encrypted or not, and the
 * SHA-256 of all before it. The tar holds one thing after the other: what it is, perhaps the master
 * key, the rows of each table in pieces, the sequences, and last a list with the digests of all.
 */
final class FileForm {
  static final String DESCRIPTION = "backup.json";
  static final String MASTER_KEY = "master-key.json";
  static final String TABLES = "tables/";
  static final String SEQUENCES = "sequences.json";
  static final String CONTENTS = "contents.json";

  static final int DIGEST_LENGTH = 32;

  private static final int FORM = 1;
  private static final int LONGEST_HEADER = 100;
  private static final Pattern HEADER =
      Pattern.compile("vivier-backup ([1-9][0-9]{0,5}) (?:plain|encrypted with ([0-9a-f]{8}))");

  private FileForm() {}

  /**
   * The first line.
   *
   * @param key the number of the key that it is encrypted with
   */
  record Header(Optional<String> key) {
    static Header of(@Nullable BackupKey key) {
      return new Header(Optional.ofNullable(key).map(BackupKey::number));
    }

    String line() {
      String how = key.map(number -> "encrypted with " + number).orElse("plain");
      return "vivier-backup %d %s\n".formatted(FORM, how);
    }

    /** Reads it, and nothing behind it. */
    static Header read(InputStream in, Object file) throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read();
          c >= 0 && c != '\n' && line.length() < LONGEST_HEADER;
          c = in.read()) {
        line.append((char) c);
      }
      Matcher matcher = HEADER.matcher(line);
      if (!matcher.matches()) {
        throw new BackupRefused(Reason.NOT_A_BACKUP, file);
      }
      if (Integer.parseInt(matcher.group(1)) != FORM) {
        throw new BackupRefused(Reason.NEWER, file);
      }
      return new Header(Optional.ofNullable(matcher.group(2)));
    }

    byte[] bytes() {
      return line().getBytes(US_ASCII);
    }
  }
}
