package org.vivier.staff.people;

import java.util.ArrayList;
import java.util.List;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.StaffRequest;

/**
 * What was typed to invite somebody.
 *
 * @param language in which to write to them; that of the page unless another one is chosen
 */
record InvitationForm(String name, String email, Language language) {
  private static final int LONGEST_NAME = 200;

  static InvitationForm of(StaffRequest request) {
    return new InvitationForm(
        request.typed("name").strip(),
        request.typed("email").strip(),
        Language.ofTag(request.typed("language").strip()).orElse(request.language()));
  }

  /** What is wrong with it; nothing when it can be sent. */
  List<FieldError> errors(Words words) {
    List<FieldError> errors = new ArrayList<>();
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      errors.add(new FieldError("name", words.text("staff.invite.error.name", LONGEST_NAME)));
    }
    if (EmailAddress.of(email).isEmpty()) {
      errors.add(new FieldError("email", words.text("staff.invite.error.email")));
    }
    return errors;
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "InvitationForm";
  }
}
