package org.vivier.accommodations.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.accommodations.CoordinateCase;
import org.vivier.accommodations.CoordinateCase.Answer;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** One private case, and writing to the candidate. */
@Controller
class CaseController {
  private static final Set<String> DONE = Set.of("asked", "proposed", "closed", "reopened");

  private final CasePages pages;
  private final CaseView view;
  private final CoordinateCase coordinate;

  CaseController(CasePages pages, CaseView view, CoordinateCase coordinate) {
    this.pages = pages;
    this.view = view;
    this.coordinate = coordinate;
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @GetMapping({CasePaths.EN + CasePaths.ONE, CasePaths.FR + CasePaths.ONE})
  ResponseEntity<byte[]> show(StaffRequest request, Opened opened) {
    Words words = request.words();
    @Nullable Notice notice =
        request
            .done()
            .filter(DONE::contains)
            .map(word -> Notice.success(words.text("accommodations.done." + word)))
            .orElse(null);
    return view.show(HttpStatus.OK, opened, request, List.of(), notice);
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @PostMapping({CasePaths.EN + CasePaths.ONE, CasePaths.FR + CasePaths.ONE})
  ResponseEntity<byte[]> ask(StaffRequest request, Opened opened) {
    Words words = request.words();
    String text = request.typed("text");
    List<FieldError> errors = CasePages.errors(text, true, words);
    if (!errors.isEmpty()) {
      return view.show(HttpStatus.UNPROCESSABLE_CONTENT, opened, request, errors, null);
    }
    Answer answer =
        coordinate.ask(
            opened.file().id(), request.form().number("seen").orElse(-1), text, request.member());
    if (answer instanceof Answer.Done) {
      return pages.done(opened.about(), words.language(), "asked");
    }
    Opened now = pages.again(opened, request.member());
    return view.show(
        HttpStatus.CONFLICT, now, request, List.of(), pages.notice(answer, now, words));
  }
}
