package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.web.FormToken;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/** Every version of a posting. */
public record HistoryPage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String lead,
    List<Version> versions,
    String back) {
  /**
   * One of them.
   *
   * @param published since when it is, or was, public; in words, or null
   * @param compare what it changed
   * @param restore where it is made the newest again, or null
   */
  public record Version(
      String name,
      String what,
      String when,
      String who,
      @Nullable String published,
      String compare,
      @Nullable String restore) {}
}
