package org.vivier.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.signin.RefusedAccess;
import org.vivier.platform.web.Routes;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.DraftNotFound;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.PostingGone;
import org.vivier.portal.signin.ResumePage.Kind;

/** What isn't there, or isn't theirs, or isn't any more. */
@ControllerAdvice
class ApplyErrors {
  private final ResumePages pages;
  private final SignInPages signIn;
  private final RefusedAccess refused;

  ApplyErrors(ResumePages pages, SignInPages signIn, RefusedAccess refused) {
    this.refused = refused;
    this.pages = pages;
    this.signIn = signIn;
  }

  /** Missing, expired or somebody else's: a page that offers a link or a code by e-mail. */
  @ExceptionHandler({DraftNotFound.class, NotVisible.class})
  ResponseEntity<byte[]> lost(HttpServletRequest request) {
    asked(request).ifPresent(refused::application);
    CandidateRequest visit = new CandidateRequest(request);
    return Routes.answering(request).startsWith(MyApplicationPaths.all(visit.language()))
        ? signIn.ask(visit, HttpStatus.NOT_FOUND, "", visit.words().text("portal.signIn.lost"))
        : pages.of(visit, HttpStatus.NOT_FOUND, Kind.LOST, "");
  }

  /** The application that the address names, whether there is one or not. */
  private static Optional<ApplicationId> asked(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> named
        ? Optional.ofNullable(named.get("id")).flatMap(id -> ApplicationId.parse(id.toString()))
        : Optional.empty();
  }

  @ExceptionHandler(PostingGone.class)
  void gone(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_GONE);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }

  /** The sender went away, or sent something that is no form. */
  @ExceptionHandler(MultipartException.class)
  void unreadable(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
  }
}
