package org.vivier.reports.meritfile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.record.Actor;

/**
 * A file that somebody took.
 *
 * @param reference of the person whom it is about; null for the whole process
 * @param why null once that person was erased
 * @param applications how many it is about
 * @param whole what was handed out; null where it broke off
 */
public record TakenFile(
    UUID id,
    @Nullable String reference,
    Purpose purpose,
    @Nullable String why,
    Actor by,
    Instant at,
    int applications,
    @Nullable Whole whole) {
  /**
   * All of it was written.
   *
   * @param sha256 of the whole ZIP, hexadecimal
   * @param records of the journal in it
   */
  public record Whole(Instant at, long bytes, String sha256, long records) {}

  /** Without the words. */
  @Override
  public String toString() {
    return "TakenFile[" + id + "]";
  }
}
