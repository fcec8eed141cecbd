package org.vivier.audit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;

/**
 * A record as a line of a table.
 *
 * @param path the record's own page
 * @param number its place in the sealed journal, or null
 * @param time of the day, to the second
 * @param act in words
 * @param code the act as it is recorded
 * @param who in words
 * @param facts its details
 */
public record JournalRow(
    String path,
    @Nullable String number,
    Moment at,
    String time,
    String act,
    String code,
    String who,
    List<Thing> things,
    List<String> facts) {

  /**
   * Something that it was done to.
   *
   * @param kind in words
   * @param path all records of it
   */
  public record Thing(String kind, String id, String path) {}
}
