package org.vivier.authoring.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Unsaved;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What follows from an attempt to write: another page, or the same one with what was typed. */
@Component
class EditorAnswers {
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
    int base = form.base();
    EditorPages.Conflicting conflict = null;
    if (result instanceof Result.Conflict(Draft newest)) {
      base = newest.number();
      DraftText seen =
          drafts.find(process.id(), form.base()).map(Draft::text).orElse(newest.text());
      conflict = new EditorPages.Conflicting(seen, newest);
    }
    if (form.base() > 0 && form.text().fits()) {
      unsaved.keep(process.id(), request.member().id(), base, form.text());
    }
    return pages.show(
        request,
        process,
        new EditorPages.Shown(
            DraftNotices.status(result),
            form.text(),
            base,
            form.whole(),
            DraftNotices.refused(result, "authoring.conflict.now", request.words()),
            conflict));
  }
}
