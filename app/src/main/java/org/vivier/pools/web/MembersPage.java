package org.vivier.pools.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/**
 * One pool and who is in it.
 *
 * @param kind colour of how long it lasts
 * @param can what whoever looks may do
 * @param criteria what members were assessed on
 * @param extensions the latest first
 */
public record MembersPage(
    StaffFrame frame,
    String lead,
    String state,
    String kind,
    String assessed,
    Can can,
    Table table,
    List<MemberRow> rows,
    List<String> processes,
    List<Assessed> criteria,
    List<Extension> extensions) {
  /**
   * What can be done with it; null for what can't be now, or not by this person.
   *
   * @param held how many letters are still held, in words
   */
  public record Can(
      @Nullable String takeIn,
      @Nullable String extend,
      @Nullable String undo,
      @Nullable String held) {}

  /** A criterion, and whether members were assessed on it. */
  public record Assessed(String text, boolean assessed) {}

  /** Until when it was extended, why and by whom. */
  public record Extension(Day until, String reason, String by) {}

  /**
   * Somebody in the pool.
   *
   * @param name null once they are erased
   * @param until of the pause, otherwise of the pool
   * @param met how many of the criteria they met
   */
  public record MemberRow(
      String reference,
      @Nullable String name,
      String path,
      String language,
      String state,
      String kind,
      String until,
      String accepts,
      String met) {}
}
