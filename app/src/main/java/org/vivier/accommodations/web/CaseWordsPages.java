package org.vivier.accommodations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Makes the pages with one field, or with a button alone. */
@Component
class CaseWordsPages {
  private final CasePages pages;

  CaseWordsPages(CasePages pages) {
    this.pages = pages;
  }

  /** What is asked there. */
  enum Kind {
    CLOSING("closing", true),
    REOPENING("reopening", true),
    CONFLICT("conflict-page", false);

    private final String code;
    private final boolean words;

    Kind(String code, boolean words) {
      this.code = code;
      this.words = words;
    }

    Addresses at(Opened opened) {
      return switch (this) {
        case CLOSING -> CasePaths.closing(opened.about());
        case REOPENING -> CasePaths.reopening(opened.about());
        case CONFLICT -> CasePaths.conflict(opened.about());
      };
    }
  }

  ResponseEntity<byte[]> show(
      HttpStatus status,
      Kind kind,
      Opened opened,
      StaffRequest request,
      List<FieldError> errors,
      @Nullable Notice notice) {
    Words words = request.words();
    return pages.page(
        status,
        "words",
        new CaseWordsPage(
            pages
                .frame(
                    request,
                    opened,
                    kind.at(opened),
                    words.text("accommodations." + kind.code + ".title"))
                .saying(notice),
            kind.code,
            kind.words
                ? words.text(
                    "accommodations.case.writeHint",
                    words.text(
                        "accommodations.language." + opened.about().facts().language().tag()))
                : null,
            request.typed("text"),
            opened.file().seen(),
            errors));
  }
}
