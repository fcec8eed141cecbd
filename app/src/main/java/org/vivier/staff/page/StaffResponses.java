package org.vivier.staff.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.PageResponses;

/** Makes the answers of staff pages. */
@Component
public class StaffResponses {
  private final Templates templates;

  StaffResponses(Templates templates) {
    this.templates = templates;
  }

  /** The page of this template. */
  public ResponseEntity<byte[]> ok(String template, Object page) {
    return of(HttpStatus.OK, template, page);
  }

  /** The page with this status. */
  public ResponseEntity<byte[]> of(HttpStatus status, String template, Object page) {
    return PageResponses.of(status, templates.render(template, page));
  }

  /** To another page after something was done. */
  public ResponseEntity<byte[]> seeOther(String path) {
    return PageResponses.seeOther(path);
  }

  /**
   * To another page, which says what was done: it reads this word with {@link StaffRequest#done}.
   * Reading goes on at the notice.
   *
   * @param path without a query
   * @param word in lower case, without anything personal
   */
  public ResponseEntity<byte[]> done(String path, String word) {
    return seeOther(path + "?" + StaffFrames.DONE + "=" + word + "#notice");
  }

  /** Answers as if nothing were there, with the page that all missing ones have. */
  public static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
