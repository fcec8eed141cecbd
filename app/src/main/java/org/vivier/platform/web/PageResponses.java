package org.vivier.platform.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.vivier.platform.attempt.FormProblem;

/** What controllers answer with: a page, or the way to another one. */
public final class PageResponses {
  /** What a page is. */
  public static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

  private PageResponses() {}

  /** The status of a page that shows a form again with these problems, or none. */
  public static HttpStatus status(List<? extends FormProblem> problems) {
    if (problems.isEmpty()) {
      return HttpStatus.OK;
    }
    return problems.stream().anyMatch(FormProblem::conflict)
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /** A page. */
  public static ResponseEntity<byte[]> of(HttpStatusCode status, byte[] html) {
    return ResponseEntity.status(status).contentType(HTML).body(html);
  }

  /** After a form: the browser asks for the next page, and Back and Reload send nothing again. */
  public static ResponseEntity<byte[]> seeOther(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }

  /** For an address that is another one now. */
  public static ResponseEntity<byte[]> moved(String path) {
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(path)).build();
  }
}
