package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FormOnPage;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.web.FormToken;
import org.vivier.staff.page.StaffFrame;

/**
 * Where somebody on a board says what ties them to those who applied.
 *
 * @param progress how many are left, in a sentence
 * @param rejected whether the form came without a valid token and is shown again
 * @param rows those on this page, by name
 * @param other the address that shows everybody, or those who are left
 * @param all whether everybody is shown
 * @param open whether anything can still be declared
 * @param back to the board
 */
public record ConflictsPage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String progress,
    boolean rejected,
    List<Row> rows,
    Pagination pagination,
    @Nullable String other,
    boolean all,
    boolean open,
    String back) {
  /** Somebody who applied. */
  public record Row(String field, String name, List<Choice> choices) {}

  /** Enter keeps what was chosen, also where the button of the language comes first. */
  public FormOnPage onPage() {
    FormOnPage form = FormOnPage.showing("form");
    return open && !rows.isEmpty() ? form.enter("then", "save") : form;
  }
}
