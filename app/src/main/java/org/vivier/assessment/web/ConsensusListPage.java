package org.vivier.assessment.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/** Where marks differ in a process. */
public record ConsensusListPage(StaffFrame frame, List<Line> lines) {
  /** One criterion of one application. */
  public record Line(String who, String criterion, String marks, String path) {}
}
