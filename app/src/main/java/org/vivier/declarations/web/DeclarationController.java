package org.vivier.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.declarations.DeclarationCode;
import org.vivier.declarations.Declare;
import org.vivier.declarations.Stage;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.postings.Address;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Where one may declare, once for each form. */
@Controller
class DeclarationController {
  static final String CODE = "code";
  private static final String ENGLISH = DeclarationPaths.ENGLISH + "/{slug}";
  private static final String FRENCH = DeclarationPaths.FRENCH + "/{slug}";
  private static final String QUALIFIED_ENGLISH = ENGLISH + "/qualified";
  private static final String QUALIFIED_FRENCH = FRENCH + "/qualification";
  private static final int MAX_SLUG = 400;

  private final Postings postings;
  private final Declare declare;
  private final DeclarationResponses responses;

  DeclarationController(Postings postings, Declare declare, DeclarationResponses responses) {
    this.postings = postings;
    this.declare = declare;
    this.responses = responses;
  }

  /**
   * A form that was rejected, or comes from the other language, is shown here, and keeps what was
   * ticked and its code.
   */
  @GetMapping({ENGLISH, FRENCH, QUALIFIED_ENGLISH, QUALIFIED_FRENCH})
  ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String slug) {
    Language language = DeclarationResponses.language(request);
    PublicPosting posting = meant(language, slug);
    if (RejectedForms.among(request) || LanguageSwitch.among(request)) {
      HttpStatus status = RejectedForms.among(request) ? HttpStatus.FORBIDDEN : HttpStatus.OK;
      return form(status, request, posting, code(request), GroupChoices.in(request), List.of());
    }
    return slug.equals(posting.text(language).slug())
        ? form(
            HttpStatus.OK, request, posting, DeclarationCode.fresh(), GroupChoices.EMPTY, List.of())
        : responses.moved(path(request, language, posting));
  }

  /**
   * Answers with the confirmation and not with a redirect: the code is shown here or nowhere.
   * Reload sends the same form again, which is the same declaration.
   */
  @PostMapping({ENGLISH, FRENCH, QUALIFIED_ENGLISH, QUALIFIED_FRENCH})
  ResponseEntity<byte[]> declare(HttpServletRequest request, @PathVariable String slug) {
    Language language = DeclarationResponses.language(request);
    PublicPosting posting = meant(language, slug);
    DeclarationCode code = code(request);
    GroupChoices ticks = GroupChoices.in(request);
    List<FieldError> errors = ticks.errors(Words.of(language));
    if (!errors.isEmpty()) {
      return form(HttpStatus.UNPROCESSABLE_CONTENT, request, posting, code, ticks, errors);
    }
    declare.handle(posting.id(), stage(request), code, ticks.groups());
    DeclaredPage page =
        new DeclaredPage(
            responses.frame(
                posting,
                language,
                "done",
                path(request, language, posting),
                DeclarationPaths.change(language.other())),
            posting.text(language).title(),
            code.grouped(),
            DeclarationPaths.change(language));
    return responses.page(HttpStatus.OK, "declared", page);
  }

  private ResponseEntity<byte[]> form(
      HttpStatus status,
      HttpServletRequest request,
      PublicPosting posting,
      DeclarationCode code,
      GroupChoices ticks,
      List<FieldError> errors) {
    Language language = DeclarationResponses.language(request);
    DeclarationPage page =
        new DeclarationPage(
            responses.frame(
                posting,
                language,
                "form",
                path(request, language, posting),
                path(request, language.other(), posting)),
            posting.text(language).title(),
            DeclarationResponses.asking(request, code.value(), ticks, errors),
            stage(request) == Stage.QUALIFIED,
            DeclarationPaths.change(language));
    return responses.page(status, "form", page);
  }

  /** When this is asked; the address says it, and nothing else. */
  private static Stage stage(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.endsWith("/qualified") || path.endsWith("/qualification")
        ? Stage.QUALIFIED
        : Stage.APPLIED;
  }

  private static String path(HttpServletRequest request, Language language, PublicPosting posting) {
    return stage(request) == Stage.QUALIFIED
        ? PostingPaths.selfDeclarationOfQualified(language, posting)
        : PostingPaths.selfDeclaration(language, posting);
  }

  /** The code that came with the form; a new one when somebody tampered with it. */
  private static DeclarationCode code(HttpServletRequest request) {
    return DeclarationCode.parse(DeclarationResponses.typed(request, CODE))
        .orElseGet(DeclarationCode::fresh);
  }

  /** The posting at this address or meant by it: moved, misspelt, in the other language. */
  private PublicPosting meant(Language language, String typed) {
    if (typed.isEmpty() || typed.length() > MAX_SLUG || typed.indexOf('\0') >= 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String slug = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return postings
        .address(language, slug)
        .or(() -> postings.address(language.other(), slug))
        .or(() -> postings.similarAddress(language, slug))
        .map(Address::posting)
        .flatMap(postings::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
