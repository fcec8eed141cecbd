package org.vivier.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.vivier.applications.NotVisible;
import org.vivier.applications.web.WayBackPage.Kind;
import org.vivier.platform.web.Routes;

/** What isn't there, or isn't theirs, or isn't any more. */
@ControllerAdvice
class ApplyErrors {
  private final WayBackPages pages;
  private final SignInPages signIn;

  ApplyErrors(WayBackPages pages, SignInPages signIn) {
    this.pages = pages;
    this.signIn = signIn;
  }

  /** Missing, expired or somebody else's: a page that offers a link or a code by e-mail. */
  @ExceptionHandler({NoSuchDraft.class, NotVisible.class})
  ResponseEntity<byte[]> lost(HttpServletRequest request) {
    Visit visit = new Visit(request);
    return Routes.answering(request).startsWith(MinePaths.all(visit.language()))
        ? signIn.ask(visit, HttpStatus.NOT_FOUND, "", visit.words().text("apply.signIn.lost"))
        : pages.of(visit, HttpStatus.NOT_FOUND, Kind.LOST, "");
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
