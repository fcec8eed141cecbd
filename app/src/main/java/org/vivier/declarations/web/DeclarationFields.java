package org.vivier.declarations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormToken;

/**
 * The part of a page that asks.
 *
 * @param code the declaration's code, or what was typed in its place
 * @param rejected whether the form came without a valid token and is shown again
 */
public record DeclarationFields(
    FormToken token, String code, List<Choice> choices, List<FieldError> errors, boolean rejected) {

  /** What is wrong with the one field there is. */
  public @Nullable String error() {
    return errors.isEmpty() ? null : errors.getFirst().message();
  }
}
