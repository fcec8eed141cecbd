package org.vivier.accommodations.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.accommodations.DeclareConflict;
import org.vivier.accommodations.web.CaseWordsPages.Kind;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** A coordinator says that they have a conflict of interest in a case. */
@Controller
class CaseConflictController {
  private final CasePages pages;
  private final CaseWordsPages view;
  private final DeclareConflict declare;

  CaseConflictController(CasePages pages, CaseWordsPages view, DeclareConflict declare) {
    this.pages = pages;
    this.view = view;
    this.declare = declare;
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @GetMapping({CasePaths.CONFLICT_EN, CasePaths.CONFLICT_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Opened opened) {
    return view.show(HttpStatus.OK, Kind.CONFLICT, opened, request, List.of(), null);
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @PostMapping({CasePaths.CONFLICT_EN, CasePaths.CONFLICT_FR})
  ResponseEntity<byte[]> declare(StaffRequest request, Opened opened) {
    Words words = request.words();
    return switch (declare.handle(opened.file().id(), request.member())) {
      case DONE -> pages.left(words.language(), "conflict");
      case MISSING -> throw StaffResponses.missing();
      case NOBODY_ELSE ->
          view.show(
              HttpStatus.CONFLICT,
              Kind.CONFLICT,
              opened,
              request,
              List.of(),
              Notice.refused(
                  words.text("accommodations.conflict-page.alone"),
                  words.text("accommodations.conflict-page.alone-text")));
    };
  }
}
