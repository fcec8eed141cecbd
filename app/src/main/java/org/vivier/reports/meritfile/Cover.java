package org.vivier.reports.meritfile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page of a file: whose hands it went into, when, and what for.
 *
 * @param id by which the journal names it
 * @param number of the process
 * @param reference of the one person whom a pack is about; null for the file of the whole process
 * @param purpose a code of {@code meritfile.purpose}
 * @param named whether names stand in it, as far as nobody who rates must not know them
 */
public record Cover(
    UUID id,
    String number,
    @Nullable String reference,
    String takenBy,
    Instant takenAt,
    String purpose,
    String why,
    boolean named) {
  /** Whether it is about one person alone. */
  public boolean pack() {
    return reference != null;
  }

  /** The same with other words for why. */
  Cover saying(String other) {
    return new Cover(id, number, reference, takenBy, takenAt, purpose, other, named);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Cover[" + id + "]";
  }
}
