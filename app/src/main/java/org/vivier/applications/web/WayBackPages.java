package org.vivier.applications.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.web.WayBackPage.Kind;
import org.vivier.format.Language;

/** Makes the pages that lead back to a draft. */
@Component
class WayBackPages {
  private final Desk desk;

  WayBackPages(Desk desk) {
    this.desk = desk;
  }

  ResponseEntity<byte[]> of(Visit visit, HttpStatus status, Kind kind, String email) {
    String path = ApplyPaths.wayBack(visit.language());
    return page(visit, status, kind, path, ApplyPaths.wayBack(visit.language().other()), email);
  }

  /** The page of a link that works. */
  ResponseEntity<byte[]> link(Visit visit, String token) {
    Language language = visit.language();
    return page(
        visit,
        HttpStatus.OK,
        Kind.LINK,
        ApplyPaths.wayBack(language) + "/" + token,
        ApplyPaths.wayBack(language.other()) + "/" + token,
        "");
  }

  private ResponseEntity<byte[]> page(
      Visit visit, HttpStatus status, Kind kind, String path, String otherPath, String email) {
    boolean leaves = desk.letterLeaves();
    String title = visit.words().text("apply.back.title-" + kind.key(leaves));
    WayBackPage page =
        new WayBackPage(
            desk.frame(
                visit.language(),
                title,
                visit.words().text("apply.back.description"),
                path,
                otherPath),
            visit.token(),
            kind,
            leaves,
            path,
            email,
            visit.shownAgain(),
            visit.rejected());
    return desk.page(visit.rejected() ? HttpStatus.FORBIDDEN : status, "back", page);
  }
}
