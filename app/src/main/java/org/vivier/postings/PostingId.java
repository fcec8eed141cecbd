package org.vivier.postings;

import java.util.Optional;
import java.util.UUID;

/** Identifies a posting for good, whatever its key, addresses and versions. */
public record PostingId(UUID value) {
  private static final int LENGTH = 36;

  /** The one that this text names; empty when it is no id. */
  public static Optional<PostingId> of(String text) {
    try {
      return text.length() == LENGTH
          ? Optional.of(new PostingId(UUID.fromString(text)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
