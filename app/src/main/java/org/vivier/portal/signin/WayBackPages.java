package org.vivier.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.Desk;
import org.vivier.portal.Visit;
import org.vivier.portal.signin.WayBackPage.Kind;

/** Makes the pages that lead back to a draft. */
@Component
public class WayBackPages {
  private final Desk desk;

  public WayBackPages(Desk desk) {
    this.desk = desk;
  }

  public ResponseEntity<byte[]> of(Visit visit, HttpStatus status, Kind kind, String email) {
    String path = ApplyPaths.wayBack(visit.language());
    String other = ApplyPaths.wayBack(visit.language().other());
    return page(visit, status, kind, path, other, email, null, null, null);
  }

  /** Asks once more, because what was typed is no address, or nothing. */
  ResponseEntity<byte[]> noAddress(Visit visit, String typed) {
    String path = ApplyPaths.wayBack(visit.language());
    String other = ApplyPaths.wayBack(visit.language().other());
    String error = visit.words().text("portal.back.error");
    return page(
        visit, HttpStatus.UNPROCESSABLE_CONTENT, Kind.ASK, path, other, typed, null, null, error);
  }

  /** The page of a link that works no longer. */
  ResponseEntity<byte[]> spent(Visit visit, @Nullable String job) {
    String path = ApplyPaths.wayBack(visit.language());
    String other = ApplyPaths.wayBack(visit.language().other());
    return page(visit, HttpStatus.NOT_FOUND, Kind.SPENT, path, other, "", job, null, null);
  }

  /** Asks whether an address that looks like a slip is meant. */
  ResponseEntity<byte[]> doubt(Visit visit, EmailDoubt doubt) {
    String path = ApplyPaths.wayBack(visit.language());
    String other = ApplyPaths.wayBack(visit.language().other());
    return page(visit, HttpStatus.OK, Kind.ASK, path, other, doubt.typed(), null, doubt, null);
  }

  /** The page of a link that works. */
  ResponseEntity<byte[]> link(Visit visit, String token, @Nullable String job) {
    Language language = visit.language();
    return page(
        visit,
        HttpStatus.OK,
        Kind.LINK,
        ApplyPaths.wayBack(language) + "/" + token,
        ApplyPaths.wayBack(language.other()) + "/" + token,
        "",
        job,
        null,
        null);
  }

  private ResponseEntity<byte[]> page(
      Visit visit,
      HttpStatus status,
      Kind kind,
      String path,
      String otherPath,
      String email,
      @Nullable String job,
      @Nullable EmailDoubt doubt,
      @Nullable String error) {
    boolean leaves = desk.letterLeaves();
    String title = visit.words().text("portal.back.title-" + kind.key(leaves));
    WayBackPage page =
        new WayBackPage(
            desk.frame(
                visit.language(),
                title,
                visit.words().text("portal.back.description"),
                path,
                otherPath),
            visit.token(),
            kind,
            leaves,
            path,
            email,
            job,
            doubt,
            error,
            visit.rejected());
    return desk.page(visit.rejected() ? HttpStatus.FORBIDDEN : status, "back", page);
  }
}
