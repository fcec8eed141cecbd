package org.vivier.postings;

import java.util.UUID;

/** Identifies a posting for good, whatever its key, addresses and versions. */
public record PostingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
