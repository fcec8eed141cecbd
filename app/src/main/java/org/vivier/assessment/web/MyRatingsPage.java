package org.vivier.assessment.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/** What waits for an assessor: to be rated, to be agreed on. */
public record MyRatingsPage(StaffFrame frame, List<Pile> piles, List<Differing> differing) {
  /** One criterion of one process. */
  public record Pile(
      String criterion, String about, String progress, int rated, int all, String path) {}

  /** A process in which marks differ. */
  public record Differing(String label, String path) {}
}
