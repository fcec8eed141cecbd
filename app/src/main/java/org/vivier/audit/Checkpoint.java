package org.vivier.audit;

import java.util.Base64;
import java.util.Optional;

/**
 * A tree's size and root at one moment, in words: C2SP {@code tlog-checkpoint}.
 *
 * @param origin which journal this is
 * @param size how many records it holds
 * @param root of the Merkle tree over them
 */
@SuppressWarnings("ArrayRecordComponent") // Carried from note to comparison.
record Checkpoint(String origin, long size, byte[] root) {
  private static final int LINES = 3;

  /** Three lines, each with its line feed. */
  String text() {
    return "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
  }

  /** What these lines say; empty when they are none of a checkpoint. */
  static Optional<Checkpoint> parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < LINES + 1 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
      return Optional.empty();
    }
    try {
      byte[] root = Base64.getDecoder().decode(lines[2]);
      return root.length == Hashes.BYTES
          ? Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), root))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
