package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/**
 * The answers of a process.
 *
 * @param lead how many still have to hear
 * @param together where one decides about several, or null for who may not
 * @param terms how the process answers, or null for who may not change it
 */
public record AnswersPage(
    StaffFrame frame,
    String lead,
    Table table,
    List<AnswerRow> rows,
    @Nullable String together,
    @Nullable Terms terms) {

  /** Whether there is something to choose on this page. */
  public boolean choosable() {
    return together != null && rows.stream().anyMatch(row -> row.seen() != null);
  }

  /**
   * How a process answers.
   *
   * @param owners whom new answers can belong to
   */
  public record Terms(String path, boolean secondPerson, List<Choice> owners) {}
}
