package org.vivier.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;

/** Makes the pages that open one's applications with a code. */
@Component
public class SignInPages {
  private final LinkJobs jobs;
  private final CandidateResponses responses;

  public SignInPages(LinkJobs jobs, CandidateResponses responses) {
    this.jobs = jobs;
    this.responses = responses;
  }

  /** Asks for the address. */
  public ResponseEntity<byte[]> ask(
      CandidateRequest request, HttpStatus status, String email, @Nullable String error) {
    return page(request, status, false, email, null, error);
  }

  /** Asks for the code that was sent there. */
  public ResponseEntity<byte[]> code(
      CandidateRequest request, HttpStatus status, String email, @Nullable String error) {
    return page(request, status, true, email, null, error);
  }

  /** Asks whether an address that looks like a slip is meant. */
  ResponseEntity<byte[]> doubt(CandidateRequest request, EmailDoubt doubt) {
    return page(request, HttpStatus.OK, false, doubt.typed(), doubt, null);
  }

  /** Asks for the address again: this link works no longer. */
  ResponseEntity<byte[]> spent(CandidateRequest request, String token) {
    String error =
        jobs.of(token, request.language())
            .map(job -> request.words().text("portal.signIn.linkSpentJob", job))
            .orElseGet(() -> request.words().text("portal.signIn.linkSpent"));
    return ask(request, HttpStatus.NOT_FOUND, "", error);
  }

  /** What was just done, in words. */
  public @Nullable String done(CandidateRequest request) {
    return FlashMessage.of(request)
        .map(done -> request.words().text("portal.mine.done-" + done.code()))
        .orElse(null);
  }

  private ResponseEntity<byte[]> page(
      CandidateRequest request,
      HttpStatus status,
      boolean codeAsked,
      String email,
      @Nullable EmailDoubt doubt,
      @Nullable String error) {
    Language language = request.language();
    SignInPage page =
        new SignInPage(
            responses.frame(
                language,
                request.words().text(codeAsked ? "portal.signIn.codeTitle" : "portal.signIn.title"),
                request.words().text("portal.mine.description"),
                MyApplicationPaths.all(language),
                codeAsked
                    ? MyApplicationPaths.code(language.other())
                    : MyApplicationPaths.signIn(language.other())),
            request.token(),
            codeAsked ? MyApplicationPaths.code(language) : MyApplicationPaths.signIn(language),
            email,
            codeAsked,
            request.shownAgain() ? request.typed("code") : "",
            responses.letterLeaves(),
            doubt,
            error,
            done(request),
            MyApplicationPaths.signIn(language),
            ApplyPaths.wayBack(language),
            request.rejected());
    return responses.page(request.rejected() ? HttpStatus.FORBIDDEN : status, "signIn", page);
  }
}
