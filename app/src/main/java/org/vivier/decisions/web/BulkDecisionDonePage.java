package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.decisions.Answer;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.StaffFrame;

/**
 * What was decided together, and how far each answer is.
 *
 * @param undo takes back all whose letters have not left; null when there is nothing to take back
 */
public record BulkDecisionDonePage(StaffFrame frame, List<Row> rows, @Nullable String undo) {
  /** One of them. */
  public record Row(String reference, String state, String kind, String path) {
    static Row of(SelectionProcess process, Answer answer, Language language) {
      return new Row(
          answer.reference(),
          answer.state().forStaff(language),
          AnswersTable.kind(answer.state()),
          AnswerPaths.one(process.number(), answer.reference()).in(language));
    }
  }
}
