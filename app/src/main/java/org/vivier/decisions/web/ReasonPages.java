package org.vivier.decisions.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;

/** Makes the forms that ask for a reason which the candidate is told. */
@Component
class ReasonPages {
  private final AnswerPages pages;

  ReasonPages(AnswerPages pages) {
    this.pages = pages;
  }

  ResponseEntity<byte[]> reversal(Subject subject, FormShown shown, StaffRequest request) {
    Addresses here = AnswerPaths.reversal(subject.number(), subject.reference());
    return page("reversal", here, subject, null, shown, request);
  }

  ResponseEntity<byte[]> day(Subject subject, FormShown shown, StaffRequest request) {
    Addresses here = AnswerPaths.day(subject.number(), subject.reference());
    return page("day", here, subject, TypedDay.of(request.http(), "day"), shown, request);
  }

  private ResponseEntity<byte[]> page(
      String kind,
      Addresses here,
      Subject subject,
      @Nullable TypedDay day,
      FormShown shown,
      StaffRequest request) {
    Words words = request.words();
    String title = words.text("decisions." + kind + ".title", subject.reference());
    return pages.page(
        shown.status(),
        "reason",
        new ReasonPage(
            pages.frame(request, subject, here, title).saying(shown.notice()),
            kind,
            words.text(
                "decisions." + kind + ".lead",
                Moment.date(subject.answer().replyBy(), words.language())),
            subject.answer().revision(),
            words.text("decisions.language." + subject.answer().language().tag()),
            request.typed("reason"),
            day,
            shown.errors()));
  }
}
