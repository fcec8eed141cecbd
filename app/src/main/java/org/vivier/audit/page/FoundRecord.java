package org.vivier.audit.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was found.
 *
 * @param id of its row
 * @param number its place in the sealed journal, from 1; null as long as it waits
 * @param text exactly what is hashed
 * @param subjects what it was done to, the nearest first
 * @param before digest, or null
 * @param after digest, or null
 */
record FoundRecord(
    long id,
    @Nullable Long number,
    String text,
    Instant at,
    String act,
    String actor,
    List<String> subjects,
    @Nullable String before,
    @Nullable String after,
    Map<String, String> detail) {

  /** What it was done to, first of all. */
  String nearest() {
    return subjects.isEmpty() ? "" : subjects.getFirst();
  }
}
