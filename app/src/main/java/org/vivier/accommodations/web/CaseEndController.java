package org.vivier.accommodations.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.accommodations.CoordinateCase;
import org.vivier.accommodations.CoordinateCase.Answer;
import org.vivier.accommodations.web.CaseWordsPages.Kind;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Closes a case, or takes it up again, with a word to the candidate. */
@Controller
class CaseEndController {
  private final CasePages pages;
  private final CaseWordsPages words;
  private final CoordinateCase coordinate;

  CaseEndController(CasePages pages, CaseWordsPages words, CoordinateCase coordinate) {
    this.pages = pages;
    this.words = words;
    this.coordinate = coordinate;
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @GetMapping({CasePaths.CLOSING_EN, CasePaths.CLOSING_FR})
  ResponseEntity<byte[]> closing(StaffRequest request, Opened opened) {
    return show(Kind.CLOSING, opened, request);
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @GetMapping({CasePaths.REOPENING_EN, CasePaths.REOPENING_FR})
  ResponseEntity<byte[]> reopening(StaffRequest request, Opened opened) {
    return show(Kind.REOPENING, opened, request);
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @PostMapping({CasePaths.CLOSING_EN, CasePaths.CLOSING_FR})
  ResponseEntity<byte[]> close(StaffRequest request, Opened opened) {
    return act(Kind.CLOSING, opened, request);
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @PostMapping({CasePaths.REOPENING_EN, CasePaths.REOPENING_FR})
  ResponseEntity<byte[]> reopen(StaffRequest request, Opened opened) {
    return act(Kind.REOPENING, opened, request);
  }

  private ResponseEntity<byte[]> show(Kind kind, Opened opened, StaffRequest request) {
    return words.show(HttpStatus.OK, kind, opened, request, List.of(), null);
  }

  private ResponseEntity<byte[]> act(Kind kind, Opened opened, StaffRequest request) {
    Words language = request.words();
    String text = request.typed("text");
    List<FieldError> errors = CasePages.errors(text, true, language);
    if (!errors.isEmpty()) {
      return words.show(HttpStatus.UNPROCESSABLE_CONTENT, kind, opened, request, errors, null);
    }
    int seen = request.form().number("seen").orElse(-1);
    Answer answer =
        kind == Kind.CLOSING
            ? coordinate.close(opened.file().id(), seen, text, request.member())
            : coordinate.reopen(opened.file().id(), seen, text, request.member());
    if (answer instanceof Answer.Done) {
      return pages.done(
          opened.about(), language.language(), kind == Kind.CLOSING ? "closed" : "reopened");
    }
    Opened now = pages.again(opened, request.member());
    return words.show(
        HttpStatus.CONFLICT, kind, now, request, List.of(), pages.notice(answer, now, language));
  }
}
