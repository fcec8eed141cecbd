package org.vivier.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Where one may declare, once for each form. */
@Controller
class DeclarationController {
  private static final String ENGLISH = DeclarationPaths.ENGLISH + "/{slug}";
  private static final String FRENCH = DeclarationPaths.FRENCH + "/{slug}";
  private static final String QUALIFIED_ENGLISH = ENGLISH + "/qualified";
  private static final String QUALIFIED_FRENCH = FRENCH + "/qualification";

  private final Postings postings;
  private final Declare declare;
  private final DeclarationPages pages;

  DeclarationController(Postings postings, Declare declare, DeclarationPages pages) {
    this.postings = postings;
    this.declare = declare;
    this.pages = pages;
  }

  /**
   * A form that was rejected, or comes from the other language, is shown here, and keeps what was
   * ticked and its code.
   */
  @GetMapping({ENGLISH, FRENCH, QUALIFIED_ENGLISH, QUALIFIED_FRENCH})
  ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String slug) {
    Language language = LanguageChoice.of(request);
    PublicPosting posting = meant(language, slug);
    if (FormValues.cameAlong(request)) {
      HttpStatus status = RejectedForms.among(request) ? HttpStatus.FORBIDDEN : HttpStatus.OK;
      DeclarationForm form = DeclarationForm.in(FormValues.in(request));
      return pages.form(status, request, posting, form.usable(), form.ticks(), List.of());
    }
    DeclarationCode fresh = DeclarationCode.fresh();
    return slug.equals(posting.text(language).slug())
        ? pages.form(HttpStatus.OK, request, posting, fresh, GroupChoices.EMPTY, List.of())
        : pages.moved(request, posting);
  }

  /**
   * Answers with the confirmation and not with a redirect: the code is shown here or nowhere.
   * Reload sends the same form again, which is the same declaration.
   */
  @PostMapping({ENGLISH, FRENCH, QUALIFIED_ENGLISH, QUALIFIED_FRENCH})
  ResponseEntity<byte[]> declare(HttpServletRequest request, @PathVariable String slug) {
    Language language = LanguageChoice.of(request);
    PublicPosting posting = meant(language, slug);
    DeclarationForm form = DeclarationForm.in(FormValues.in(request));
    DeclarationCode code = form.usable();
    List<FieldError> errors = form.ticks().errors(Words.of(language));
    if (!errors.isEmpty()) {
      return pages.form(
          HttpStatus.UNPROCESSABLE_CONTENT, request, posting, code, form.ticks(), errors);
    }
    declare.handle(posting.id(), DeclarationPaths.stage(request), code, form.ticks().groups());
    return pages.declared(request, posting, code);
  }

  private PublicPosting meant(Language language, String slug) {
    return postings
        .meant(language, slug)
        .map(Postings.Meant::posting)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
