package org.vivier.backup;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.vivier.backup.Contents.Part;
import org.vivier.platform.Sha256;

/** Counts and digests what passes, to tell later whether it was the same. */
final class PartDigest {
  private final MessageDigest digest = Sha256.begin();
  private final String name;
  private long bytes;
  private long rows;

  PartDigest(String name) {
    this.name = name;
  }

  static Part of(String name, byte[] bytes) {
    PartDigest digest = new PartDigest(name);
    digest.update(bytes, 0, bytes.length);
    return digest.part();
  }

  void update(byte[] buffer, int offset, int length) {
    digest.update(buffer, offset, length);
    bytes += length;
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '\n') {
        rows++;
      }
    }
  }

  /** Of all that passed; nothing may pass after that. */
  Part part() {
    return new Part(name, bytes, rows, HexFormat.of().formatHex(digest.digest()));
  }
}
