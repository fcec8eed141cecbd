package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormToken;
import org.vivier.processes.web.Fault;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * Asks for what publishing needs: why, and of an amendment what kind it is.
 *
 * @param path where the form goes
 * @param faults what stands in the way, with links
 * @param possible whether there is a button
 * @param kinds of an amendment; empty for a first publication
 * @param closes whether a material amendment says when it closes from now on
 * @param now when it closes as things are, in words, or null
 */
public record PublicationPage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String path,
    String lead,
    List<Fault> faults,
    List<FieldError> errors,
    boolean possible,
    int draft,
    List<Choice> kinds,
    boolean closes,
    @Nullable String now,
    String closesDay,
    String closesTime,
    String reason,
    List<EditorPage.Difference> differences,
    String button,
    String back) {
  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
