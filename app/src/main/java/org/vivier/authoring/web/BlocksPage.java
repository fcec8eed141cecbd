package org.vivier.authoring.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/** The organization's text blocks. */
public record BlocksPage(StaffFrame frame, List<Row> rows) {
  /** One of them. */
  public record Row(String reference, String title, String version, String path) {}
}
