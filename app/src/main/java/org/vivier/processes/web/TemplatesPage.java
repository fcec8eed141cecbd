package org.vivier.processes.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/**
 * The templates of the organization.
 *
 * @param processes where the processes are
 */
public record TemplatesPage(StaffFrame frame, List<Row> rows, String processes) {
  /**
   * One template.
   *
   * @param use where a process is begun from it
   */
  public record Row(String number, String title, String summary, String path, String use) {}
}
