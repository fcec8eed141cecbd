package org.vivier.pools.requests.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/** How pools and requests are used, as tables. */
public record ReportPage(StaffFrame frame, List<Section> sections) {
  /** One table. */
  public record Section(String title, List<String> heads, List<Row> rows) {}

  /** One line of it. */
  public record Row(String name, List<String> cells) {}
}
