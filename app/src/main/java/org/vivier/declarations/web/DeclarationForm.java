package org.vivier.declarations.web;

import org.vivier.declarations.DeclarationCode;
import org.vivier.declarations.web.ChangePage.Stage;
import org.vivier.platform.web.FormValues;

/**
 * What somebody sent about a declaration.
 *
 * @param code as it was typed, or came along
 * @param then what is to be done with the declaration that the code opens
 * @param shown whether the form already showed what was declared
 */
record DeclarationForm(String code, GroupChoices ticks, String then, boolean shown) {
  static final String CODE = "code";

  /** The form with this code and these ticks. */
  static DeclarationForm with(String code, GroupChoices ticks) {
    return new DeclarationForm(code, ticks, "", false);
  }

  /** A form in which nothing stands but a code. */
  static DeclarationForm of(String code) {
    return with(code, GroupChoices.EMPTY);
  }

  static DeclarationForm in(FormValues form) {
    return new DeclarationForm(
        form.one(CODE), GroupChoices.in(form), form.one("then"), !form.one("shown").isEmpty());
  }

  /** The same with a code that can be used: a new one when somebody tampered with it. */
  DeclarationCode usable() {
    return DeclarationCode.parse(code).orElseGet(DeclarationCode::fresh);
  }

  /** How far somebody was who sent it. */
  Stage stage() {
    return then.isEmpty() && !shown ? Stage.ASK : Stage.SHOW;
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "DeclarationForm[]";
  }
}
