package org.vivier.applications.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;

/** Makes the pages that open one's applications with a code. */
@Component
class SignInPages {
  private final Desk desk;

  SignInPages(Desk desk) {
    this.desk = desk;
  }

  /** Asks for the address. */
  ResponseEntity<byte[]> ask(Visit visit, HttpStatus status, String email, @Nullable String error) {
    return page(visit, status, false, email, error);
  }

  /** Asks for the code that was sent there. */
  ResponseEntity<byte[]> code(
      Visit visit, HttpStatus status, String email, @Nullable String error) {
    return page(visit, status, true, email, error);
  }

  /** What was just done, in words. */
  @Nullable String done(Visit visit) {
    return Done.of(visit)
        .map(done -> visit.words().text("apply.mine.done-" + done.code()))
        .orElse(null);
  }

  private ResponseEntity<byte[]> page(
      Visit visit, HttpStatus status, boolean codeAsked, String email, @Nullable String error) {
    Language language = visit.language();
    SignInPage page =
        new SignInPage(
            desk.frame(
                language,
                visit.words().text(codeAsked ? "apply.signIn.codeTitle" : "apply.signIn.title"),
                visit.words().text("apply.mine.description"),
                MinePaths.all(language),
                codeAsked ? MinePaths.code(language.other()) : MinePaths.signIn(language.other())),
            visit.token(),
            codeAsked ? MinePaths.code(language) : MinePaths.signIn(language),
            email,
            codeAsked,
            visit.shownAgain() ? visit.typed("code") : "",
            desk.letterLeaves(),
            error,
            done(visit),
            MinePaths.signIn(language),
            ApplyPaths.wayBack(language),
            visit.rejected());
    return desk.page(visit.rejected() ? HttpStatus.FORBIDDEN : status, "signIn", page);
  }
}
