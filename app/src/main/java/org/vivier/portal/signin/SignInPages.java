package org.vivier.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Visit;

/** Makes the pages that open one's applications with a code. */
@Component
public class SignInPages {
  private final Desk desk;

  public SignInPages(Desk desk) {
    this.desk = desk;
  }

  /** Asks for the address. */
  public ResponseEntity<byte[]> ask(
      Visit visit, HttpStatus status, String email, @Nullable String error) {
    return page(visit, status, false, email, null, error);
  }

  /** Asks for the code that was sent there. */
  public ResponseEntity<byte[]> code(
      Visit visit, HttpStatus status, String email, @Nullable String error) {
    return page(visit, status, true, email, null, error);
  }

  /** Asks whether an address that looks like a slip is meant. */
  ResponseEntity<byte[]> doubt(Visit visit, EmailDoubt doubt) {
    return page(visit, HttpStatus.OK, false, doubt.typed(), doubt, null);
  }

  /** What was just done, in words. */
  public @Nullable String done(Visit visit) {
    return Done.of(visit)
        .map(done -> visit.words().text("portal.mine.done-" + done.code()))
        .orElse(null);
  }

  private ResponseEntity<byte[]> page(
      Visit visit,
      HttpStatus status,
      boolean codeAsked,
      String email,
      @Nullable EmailDoubt doubt,
      @Nullable String error) {
    Language language = visit.language();
    SignInPage page =
        new SignInPage(
            desk.frame(
                language,
                visit.words().text(codeAsked ? "portal.signIn.codeTitle" : "portal.signIn.title"),
                visit.words().text("portal.mine.description"),
                MinePaths.all(language),
                codeAsked ? MinePaths.code(language.other()) : MinePaths.signIn(language.other())),
            visit.token(),
            codeAsked ? MinePaths.code(language) : MinePaths.signIn(language),
            email,
            codeAsked,
            visit.shownAgain() ? visit.typed("code") : "",
            desk.letterLeaves(),
            doubt,
            error,
            done(visit),
            MinePaths.signIn(language),
            ApplyPaths.wayBack(language),
            visit.rejected());
    return desk.page(visit.rejected() ? HttpStatus.FORBIDDEN : status, "signIn", page);
  }
}
