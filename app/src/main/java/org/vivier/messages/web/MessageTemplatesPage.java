package org.vivier.messages.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/**
 * The organization's templates for messages.
 *
 * @param rows those that are offered first
 * @param begin where a new one is written
 */
public record MessageTemplatesPage(StaffFrame frame, List<Row> rows, String begin) {
  /** One template. */
  public record Row(String name, String path, boolean retired) {}
}
