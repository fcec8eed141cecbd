package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.FormOnPage;
import org.vivier.platform.web.FormToken;
import org.vivier.staff.page.StaffFrame;

/**
 * A page with a form.
 *
 * @param heading of the process, or null where there is none yet
 * @param lead what the form is for, or null
 * @param stale whether somebody else has saved something meanwhile
 * @param rejected whether the form came without a valid token and is shown again
 * @param faults what stands in the way, with links to where it is mended
 * @param notices what follows from it
 * @param buttons the first of them is what Enter presses; name {@code then}
 * @param readOnly whether there is nothing to be saved
 */
public record FormPage(
    StaffFrame frame,
    @Nullable Heading heading,
    FormToken token,
    @Nullable String lead,
    List<FieldError> errors,
    boolean stale,
    boolean rejected,
    List<Fault> faults,
    List<String> notices,
    List<FormSection> sections,
    List<FormButton> buttons,
    boolean readOnly,
    @Nullable String back) {

  /**
   * A button of the form.
   *
   * @param value what it sends as {@code then}
   */
  public record FormButton(String label, String value, String kind) {}

  /** Enter presses the first button, also when that of the language comes before it. */
  public FormOnPage onPage() {
    FormOnPage form = FormOnPage.showing("form");
    return buttons.isEmpty() ? form : form.enter("then", buttons.getFirst().value());
  }
}
