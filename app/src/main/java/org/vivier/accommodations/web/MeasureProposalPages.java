package org.vivier.accommodations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Makes the page on which measures are proposed. */
@Component
class MeasureProposalPages {
  private final CasePages pages;

  MeasureProposalPages(CasePages pages) {
    this.pages = pages;
  }

  ResponseEntity<byte[]> page(
      HttpStatus status,
      Opened opened,
      MeasureProposalForm form,
      StaffRequest request,
      List<FieldError> errors,
      @Nullable Notice notice) {
    Words words = request.words();
    return pages.page(
        status,
        "proposal",
        new MeasureProposalPage(
            pages
                .frame(
                    request,
                    opened,
                    CasePaths.proposal(opened.about()),
                    words.text("accommodations.proposal.title"))
                .saying(notice),
            words.text("accommodations.proposal.lead"),
            form.typed().stream()
                .map(one ->
                    new MeasureProposalPage.Place(
                        one.place(), one.where(), one.english(), one.french()))
                .toList(),
            form.text(),
            words.text("accommodations.language." + opened.about().facts().language().tag()),
            opened.file().seen(),
            errors));
  }
}
