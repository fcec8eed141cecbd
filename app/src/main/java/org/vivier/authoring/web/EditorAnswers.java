package org.vivier.authoring.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Unsaved;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What follows from an attempt to write: another page, or the same one with what was typed. */
@Component
class EditorAnswers {
  private static final Set<String> DONE =
      Set.of(
          "saved",
          "discarded",
          "confirmed",
          "accepted",
          "restored",
          "begun",
          "taken-over",
          "given-back",
          "published",
          "amended");

  private final EditorPages pages;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final Unsaved unsaved;

  EditorAnswers(
      EditorPages pages, StaffResponses responses, PostingDrafts drafts, Unsaved unsaved) {
    this.pages = pages;
    this.responses = responses;
    this.drafts = drafts;
    this.unsaved = unsaved;
  }

  /** What was done, in words. */
  @Nullable Notice done(StaffRequest request, Language language) {
    return request
        .done()
        .filter(DONE::contains)
        .map(word -> Notice.success(Words.of(language).text("authoring.done." + word)))
        .orElse(null);
  }

  ResponseEntity<byte[]> redirect(StaffRequest request, String number, String done) {
    return responses.done(AuthoringPaths.posting(request.language(), number), done);
  }

  /** It was written: nothing is left that isn't saved. */
  ResponseEntity<byte[]> written(StaffRequest request, SelectionProcess process, String done) {
    unsaved.forget(process.id(), request.member().id());
    return redirect(request, process.number(), done);
  }

  /** Keeps what was typed for its author, unless it is what is saved or too long. */
  void keep(SelectionProcess process, StaffMember member, DraftForm form) {
    DraftText text = form.text();
    boolean same = drafts.latest(process.id()).map(Draft::text).filter(text::equals).isPresent();
    if (same) {
      unsaved.forget(process.id(), member.id());
    } else if (form.base() > 0 && text.fits()) {
      unsaved.keep(process.id(), member.id(), form.base(), text);
    }
  }

  /** It was not written; what was typed stands in the page and is kept. */
  ResponseEntity<byte[]> refused(
      StaffRequest request, SelectionProcess process, DraftForm form, Result result) {
    Words words = request.words();
    int base = form.base();
    EditorPages.Conflicting conflict = null;
    HttpStatus status = HttpStatus.CONFLICT;
    Notice notice;
    switch (result) {
      case Result.Conflict(Draft newest) -> {
        base = newest.number();
        DraftText seen =
            drafts.find(process.id(), form.base()).map(Draft::text).orElse(newest.text());
        conflict = new EditorPages.Conflicting(seen, newest);
        notice =
            Notice.conflict(
                words.text("authoring.conflict.title"), words.text("authoring.conflict.now"));
      }
      case Result.TooLong(String tag, var part) -> {
        status = HttpStatus.UNPROCESSABLE_CONTENT;
        notice =
            Notice.refused(
                words.text(
                    "authoring.too-long.title",
                    words.text(
                        "authoring.field." + (part.field().equals("body") ? "whole" : part.field()),
                        words.text("authoring.in." + tag))),
                words.text("authoring.too-long.text", part.length(), part.longest()));
      }
      case Result.NoReason() -> {
        status = HttpStatus.UNPROCESSABLE_CONTENT;
        notice =
            Notice.refused(
                words.text("authoring.no-reason.title"), words.text("authoring.no-reason.text"));
      }
      default ->
          notice =
              Notice.conflict(
                  words.text("authoring.not-here.title"), words.text("authoring.not-here.text"));
    }
    if (form.base() > 0 && form.text().fits()) {
      unsaved.keep(process.id(), request.member().id(), base, form.text());
    }
    return pages.show(
        request,
        process,
        new EditorPages.Shown(status, form.text(), base, form.whole(), notice, conflict));
  }
}
