package org.vivier.processes.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/**
 * Postings that advertise no process yet.
 *
 * @param refusals why none was made, in sentences
 */
public record ProposalsPage(StaffFrame frame, List<String> refusals, List<Row> rows) {
  /** One posting, by its titles. */
  public record Row(String id, String title, String other) {}
}
