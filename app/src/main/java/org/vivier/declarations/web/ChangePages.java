package org.vivier.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.declarations.Declaration;
import org.vivier.declarations.DeclarationCode;
import org.vivier.declarations.web.ChangePage.Stage;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;

/** Makes the page on which a code opens a declaration. */
@Component
class ChangePages {
  private final DeclarationResponses responses;

  ChangePages(DeclarationResponses responses) {
    this.responses = responses;
  }

  /** What is declared now. */
  ResponseEntity<byte[]> known(
      HttpServletRequest request, Stage stage, DeclarationCode code, Declaration found) {
    DeclarationForm form = DeclarationForm.with(code.value(), GroupChoices.of(found.groups()));
    return of(HttpStatus.OK, request, stage, form, List.of());
  }

  /** There is nothing more to do. */
  ResponseEntity<byte[]> ended(HttpServletRequest request, Stage stage) {
    return of(HttpStatus.OK, request, stage, DeclarationForm.of(""), List.of());
  }

  /** Nothing was declared with this code, as far as anybody knows. */
  ResponseEntity<byte[]> unknown(HttpServletRequest request, String typed) {
    String message = Words.of(LanguageChoice.of(request)).text("declarations.change.unknown");
    return of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        request,
        Stage.ASK,
        DeclarationForm.of(typed),
        List.of(new FieldError(DeclarationForm.CODE, message)));
  }

  ResponseEntity<byte[]> of(
      HttpStatus status,
      HttpServletRequest request,
      Stage stage,
      DeclarationForm form,
      List<FieldError> errors) {
    Language language = LanguageChoice.of(request);
    ChangePage page =
        new ChangePage(
            responses.frame(
                language,
                "change",
                DeclarationPaths.change(language),
                DeclarationPaths.change(language.other())),
            stage,
            DeclarationResponses.asking(request, form, errors));
    return responses.page(status, "change", page);
  }
}
