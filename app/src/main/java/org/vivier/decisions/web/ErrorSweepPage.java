package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;

/**
 * The error sweep: everybody who was judged like somebody whose decision was, or may have been,
 * wrong.
 *
 * @param decision that they are compared with
 */
public record ErrorSweepPage(StaffFrame frame, String lead, DecisionView decision, List<Row> rows) {
  /** Somebody judged alike. */
  public record Row(
      String reference,
      String state,
      String kind,
      Moment at,
      String path,
      @Nullable String reverse) {}
}
