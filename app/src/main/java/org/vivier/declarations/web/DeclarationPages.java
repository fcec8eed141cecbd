package org.vivier.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.declarations.DeclarationCode;
import org.vivier.declarations.Stage;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.postings.PublicPosting;

/** Makes the pages on which one declares, about a posting. */
@Component
class DeclarationPages {
  private final DeclarationResponses responses;

  DeclarationPages(DeclarationResponses responses) {
    this.responses = responses;
  }

  ResponseEntity<byte[]> form(
      HttpStatus status,
      HttpServletRequest request,
      PublicPosting posting,
      DeclarationCode code,
      GroupChoices ticks,
      List<FieldError> errors) {
    Language language = LanguageChoice.of(request);
    Stage stage = DeclarationPaths.stage(request);
    DeclarationPage page =
        new DeclarationPage(
            responses.frame(
                posting,
                language,
                "form",
                DeclarationPaths.form(language, posting, stage),
                DeclarationPaths.form(language.other(), posting, stage)),
            posting.text(language).title(),
            DeclarationResponses.asking(request, DeclarationForm.with(code.value(), ticks), errors),
            stage == Stage.QUALIFIED,
            DeclarationPaths.change(language));
    return responses.page(status, "form", page);
  }

  /** The confirmation, with the code. */
  ResponseEntity<byte[]> declared(
      HttpServletRequest request, PublicPosting posting, DeclarationCode code) {
    Language language = LanguageChoice.of(request);
    DeclaredPage page =
        new DeclaredPage(
            responses.frame(
                posting,
                language,
                "done",
                DeclarationPaths.form(language, posting, DeclarationPaths.stage(request)),
                DeclarationPaths.change(language.other())),
            posting.text(language).title(),
            code.grouped(),
            DeclarationPaths.change(language));
    return responses.page(HttpStatus.OK, "declared", page);
  }

  /** For an address by which a posting is no longer called. */
  ResponseEntity<byte[]> moved(HttpServletRequest request, PublicPosting posting) {
    return responses.moved(
        DeclarationPaths.form(
            LanguageChoice.of(request), posting, DeclarationPaths.stage(request)));
  }
}
