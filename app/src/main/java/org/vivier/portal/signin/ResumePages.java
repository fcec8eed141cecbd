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
import org.vivier.portal.signin.ResumePage.Kind;

/** Makes the pages that lead back to a draft. */
@Component
public class ResumePages {
  private final LinkJobs jobs;
  private final CandidateResponses responses;

  public ResumePages(LinkJobs jobs, CandidateResponses responses) {
    this.jobs = jobs;
    this.responses = responses;
  }

  public ResponseEntity<byte[]> of(
      CandidateRequest request, HttpStatus status, Kind kind, String email) {
    return back(request, status, kind, email, null, null, null);
  }

  /** Asks once more, because what was typed is no address, or nothing. */
  ResponseEntity<byte[]> noAddress(CandidateRequest request, String typed) {
    String error = request.words().text("portal.back.error");
    return back(request, HttpStatus.UNPROCESSABLE_CONTENT, Kind.ASK, typed, null, null, error);
  }

  /** The page of a link that works no longer. */
  ResponseEntity<byte[]> spent(CandidateRequest request, String token) {
    return back(request, HttpStatus.NOT_FOUND, Kind.SPENT, "", job(request, token), null, null);
  }

  /** Asks whether an address that looks like a slip is meant. */
  ResponseEntity<byte[]> doubt(CandidateRequest request, EmailDoubt doubt) {
    return back(request, HttpStatus.OK, Kind.ASK, doubt.typed(), null, doubt, null);
  }

  /** The page of a link that works. */
  ResponseEntity<byte[]> link(CandidateRequest request, String token) {
    Language language = request.language();
    return page(
        request,
        HttpStatus.OK,
        Kind.LINK,
        ApplyPaths.wayBack(language) + "/" + token,
        ApplyPaths.wayBack(language.other()) + "/" + token,
        "",
        job(request, token),
        null,
        null);
  }

  /** At the address where one asks for a link. */
  private ResponseEntity<byte[]> back(
      CandidateRequest request,
      HttpStatus status,
      Kind kind,
      String email,
      @Nullable String job,
      @Nullable EmailDoubt doubt,
      @Nullable String error) {
    Language language = request.language();
    return page(
        request,
        status,
        kind,
        ApplyPaths.wayBack(language),
        ApplyPaths.wayBack(language.other()),
        email,
        job,
        doubt,
        error);
  }

  private @Nullable String job(CandidateRequest request, String token) {
    return jobs.of(token, request.language()).orElse(null);
  }

  private ResponseEntity<byte[]> page(
      CandidateRequest request,
      HttpStatus status,
      Kind kind,
      String path,
      String otherPath,
      String email,
      @Nullable String job,
      @Nullable EmailDoubt doubt,
      @Nullable String error) {
    boolean leaves = responses.letterLeaves();
    String title = request.words().text("portal.back.title-" + kind.key(leaves));
    ResumePage page =
        new ResumePage(
            responses.frame(
                request.language(),
                title,
                request.words().text("portal.back.description"),
                path,
                otherPath),
            request.token(),
            kind,
            leaves,
            path,
            email,
            job,
            doubt,
            error,
            request.rejected());
    return responses.page(request.rejected() ? HttpStatus.FORBIDDEN : status, "back", page);
  }
}
