package org.vivier.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.declarations.ChangeDeclaration;
import org.vivier.declarations.Declaration;
import org.vivier.declarations.DeclarationCode;
import org.vivier.declarations.Declarations;
import org.vivier.declarations.DeleteDeclaration;
import org.vivier.declarations.web.ChangePage.Stage;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;

/** Changes or deletes a declaration for who has its code, which never stands in an address. */
@Controller
class ChangeDeclarationController {
  private static final String ENGLISH = DeclarationPaths.ENGLISH;
  private static final String FRENCH = DeclarationPaths.FRENCH;

  private final Declarations declarations;
  private final ChangeDeclaration change;
  private final DeleteDeclaration delete;
  private final ChangePages pages;

  ChangeDeclarationController(
      Declarations declarations,
      ChangeDeclaration change,
      DeleteDeclaration delete,
      ChangePages pages) {
    this.declarations = declarations;
    this.change = change;
    this.delete = delete;
    this.pages = pages;
  }

  /** A form that was rejected comes here, too, and keeps what was typed. Nothing is looked up. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(HttpServletRequest request) {
    DeclarationForm form =
        FormValues.cameAlong(request)
            ? DeclarationForm.in(FormValues.in(request))
            : DeclarationForm.of("");
    HttpStatus status = RejectedForms.among(request) ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return pages.of(status, request, form.stage(), form, List.of());
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> open(HttpServletRequest request) {
    DeclarationForm form = DeclarationForm.in(FormValues.in(request));
    Optional<DeclarationCode> code = DeclarationCode.parse(form.code());
    Optional<Declaration> found = code.flatMap(declarations::of);
    return code.isPresent() && found.isPresent()
        ? act(request, form, code.get(), found.get())
        : pages.unknown(request, form.code());
  }

  private ResponseEntity<byte[]> act(
      HttpServletRequest request, DeclarationForm form, DeclarationCode code, Declaration found) {
    return switch (form.then()) {
      case "change" -> change(request, code, form.ticks());
      case "delete" -> pages.known(request, Stage.DELETE, code, found);
      case "delete-yes" -> {
        delete.handle(code);
        yield pages.ended(request, Stage.DELETED);
      }
      default -> pages.known(request, Stage.SHOW, code, found);
    };
  }

  private ResponseEntity<byte[]> change(
      HttpServletRequest request, DeclarationCode code, GroupChoices ticks) {
    List<FieldError> errors = ticks.errors(Words.of(LanguageChoice.of(request)));
    if (!errors.isEmpty()) {
      DeclarationForm shown = DeclarationForm.with(code.value(), ticks);
      return pages.of(HttpStatus.UNPROCESSABLE_CONTENT, request, Stage.SHOW, shown, errors);
    }
    return change.handle(code, ticks.groups())
        ? pages.ended(request, Stage.CHANGED)
        : pages.unknown(request, code.grouped());
  }
}
