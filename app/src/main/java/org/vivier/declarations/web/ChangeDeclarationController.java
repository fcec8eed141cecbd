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
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;

/** Changes or deletes a declaration for who has its code, which never stands in an address. */
@Controller
class ChangeDeclarationController {
  private static final String ENGLISH = DeclarationPaths.ENGLISH;
  private static final String FRENCH = DeclarationPaths.FRENCH;
  private static final String THEN = "then";

  /** In the form that shows what was declared. */
  private static final String SHOWN = "shown";

  private final Declarations declarations;
  private final ChangeDeclaration change;
  private final DeleteDeclaration delete;
  private final DeclarationResponses responses;

  ChangeDeclarationController(
      Declarations declarations,
      ChangeDeclaration change,
      DeleteDeclaration delete,
      DeclarationResponses responses) {
    this.declarations = declarations;
    this.change = change;
    this.delete = delete;
    this.responses = responses;
  }

  /** A form that was rejected comes here, too, and keeps what was typed. Nothing is looked up. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(HttpServletRequest request) {
    boolean rejected = RejectedForms.among(request);
    if (!rejected && !LanguageSwitch.among(request)) {
      return page(HttpStatus.OK, request, Stage.ASK, "", GroupChoices.EMPTY, List.of());
    }
    Stage stage =
        typed(request, THEN).isEmpty() && typed(request, SHOWN).isEmpty() ? Stage.ASK : Stage.SHOW;
    return page(
        rejected ? HttpStatus.FORBIDDEN : HttpStatus.OK,
        request,
        stage,
        typed(request, DeclarationController.CODE),
        GroupChoices.in(request),
        List.of());
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> open(HttpServletRequest request) {
    String typed = typed(request, DeclarationController.CODE);
    Optional<DeclarationCode> code = DeclarationCode.parse(typed);
    Optional<Declaration> found = code.flatMap(declarations::of);
    return code.isPresent() && found.isPresent()
        ? act(request, code.get(), found.get())
        : unknown(request, typed);
  }

  private ResponseEntity<byte[]> act(
      HttpServletRequest request, DeclarationCode code, Declaration found) {
    return switch (typed(request, THEN)) {
      case "change" -> change(request, code);
      case "delete" ->
          page(
              HttpStatus.OK,
              request,
              Stage.DELETE,
              code.value(),
              GroupChoices.of(found.groups()),
              List.of());
      case "delete-yes" -> {
        delete.handle(code);
        yield page(HttpStatus.OK, request, Stage.DELETED, "", GroupChoices.EMPTY, List.of());
      }
      default ->
          page(
              HttpStatus.OK,
              request,
              Stage.SHOW,
              code.value(),
              GroupChoices.of(found.groups()),
              List.of());
    };
  }

  private ResponseEntity<byte[]> change(HttpServletRequest request, DeclarationCode code) {
    GroupChoices ticks = GroupChoices.in(request);
    List<FieldError> errors = ticks.errors(Words.of(DeclarationResponses.language(request)));
    if (!errors.isEmpty()) {
      return page(
          HttpStatus.UNPROCESSABLE_CONTENT, request, Stage.SHOW, code.value(), ticks, errors);
    }
    return change.handle(code, ticks.groups())
        ? page(HttpStatus.OK, request, Stage.CHANGED, "", GroupChoices.EMPTY, List.of())
        : unknown(request, code.grouped());
  }

  private ResponseEntity<byte[]> unknown(HttpServletRequest request, String typed) {
    String message =
        Words.of(DeclarationResponses.language(request)).text("declarations.change.unknown");
    return page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        request,
        Stage.ASK,
        typed,
        GroupChoices.EMPTY,
        List.of(new FieldError(DeclarationController.CODE, message)));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      HttpServletRequest request,
      Stage stage,
      String code,
      GroupChoices ticks,
      List<FieldError> errors) {
    Language language = DeclarationResponses.language(request);
    ChangePage page =
        new ChangePage(
            responses.frame(
                language,
                "change",
                DeclarationPaths.change(language),
                DeclarationPaths.change(language.other())),
            stage,
            DeclarationResponses.asking(request, code, ticks, errors));
    return responses.page(status, "change", page);
  }

  private static String typed(HttpServletRequest request, String name) {
    return DeclarationResponses.typed(request, name);
  }
}
