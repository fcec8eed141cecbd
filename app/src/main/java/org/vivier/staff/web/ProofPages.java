package org.vivier.staff.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.Authenticators;
import org.vivier.staff.signin.FirstSteps;
import org.vivier.staff.signin.Passkeys;
import org.vivier.staff.signin.RecoveryCodes;

/** Makes the pages that ask for a second proof. */
@Component
class ProofPages {
  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final Passkeys passkeys;
  private final StaffPages pages;

  ProofPages(
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      Passkeys passkeys,
      StaffPages pages) {
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.passkeys = passkeys;
    this.pages = pages;
  }

  /** When the proof is asked for. */
  private enum When {
    SECOND_STEP("secondStep", "second-step"),
    CONFIRM("confirm", "confirm");

    private final String kind;
    private final String purpose;

    When(String kind, String purpose) {
      this.kind = kind;
      this.purpose = purpose;
    }

    private String path(Language language) {
      return switch (this) {
        case SECOND_STEP -> StaffPaths.secondStep(language);
        case CONFIRM -> StaffPaths.confirm(language);
      };
    }
  }

  /** On the way in. */
  ResponseEntity<byte[]> secondStep(
      SignInRequest way, FirstSteps.Step step, HttpStatus status, @Nullable String error) {
    return page(
        way,
        When.SECOND_STEP,
        step.person(),
        status,
        error == null ? null : way.words().text(error, step.triesLeft()),
        "");
  }

  /** Before something dangerous. */
  ResponseEntity<byte[]> confirm(
      SignInRequest way, StaffMemberId who, HttpStatus status, @Nullable String error) {
    return page(
        way,
        When.CONFIRM,
        who,
        status,
        error == null ? null : way.words().text(error),
        way.typed("to"));
  }

  private ResponseEntity<byte[]> page(
      SignInRequest way,
      When when,
      StaffMemberId person,
      HttpStatus status,
      @Nullable String error,
      String next) {
    String path = when.path(way.language());
    return pages.page(
        way.rejected() ? HttpStatus.FORBIDDEN : status,
        "proof",
        new ProofPage(
            pages.frame(
                way.language(),
                "signin." + when.kind + ".title",
                path,
                when.path(way.language().other())),
            way.token(),
            path,
            when.kind,
            error,
            way.rejected(),
            way.says("done", "passkey"),
            next,
            authenticators.has(person) || recoveryCodes.left(person) > 0,
            passkeys.any(person) ? StaffPaths.passkey(way.language()) : null,
            when.purpose));
  }
}
