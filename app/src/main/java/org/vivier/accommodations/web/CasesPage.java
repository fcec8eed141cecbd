package org.vivier.accommodations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/** The requests of a coordinator. */
public record CasesPage(StaffFrame frame, String lead, Table table, List<Row> rows) {
  /**
   * One of them.
   *
   * @param name of who asked
   * @param about the job and its process
   * @param kind colour of the state's tag
   * @param due the day by which they hear, or null
   * @param urgency {@code late}, {@code soon} or null
   * @param left how long there is, in words, or null
   */
  public record Row(
      String path,
      String reference,
      String name,
      String about,
      String state,
      String kind,
      Moment requested,
      @Nullable Day due,
      @Nullable String urgency,
      @Nullable String left) {}
}
