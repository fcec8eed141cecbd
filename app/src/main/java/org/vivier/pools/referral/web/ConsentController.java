package org.vivier.pools.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.AnswerReferral;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.requests.Fault;

/** Asks the person: may they be shown to this manager, for this job? */
@Controller
class ConsentController {
  private final ConsentPages pages;
  private final AnswerReferral answer;
  private final Templates templates;

  ConsentController(ConsentPages pages, AnswerReferral answer, Templates templates) {
    this.pages = pages;
    this.answer = answer;
    this.templates = templates;
  }

  @GetMapping({
    ConsentPaths.EN,
    ConsentPaths.FR,
    ConsentPaths.EN + "/answer",
    ConsentPaths.FR + "/reponse"
  })
  ResponseEntity<byte[]> show(
      HttpServletRequest http,
      @PathVariable String application,
      @PathVariable("referral") String id) {
    Referral one = pages.find(http, application, id);
    return page(http, one, RejectedForms.among(http) ? HttpStatus.FORBIDDEN : HttpStatus.OK, null);
  }

  @PostMapping({ConsentPaths.EN + "/answer", ConsentPaths.FR + "/reponse"})
  ResponseEntity<byte[]> answer(
      HttpServletRequest http,
      @PathVariable String application,
      @PathVariable("referral") String id) {
    Referral one = pages.find(http, application, id);
    boolean yes = "yes".equals(http.getParameter("answer"));
    Attempt<Referral, Fault> tried =
        yes
            ? answer.yes(one.id(), one.application(), ConsentPages.typed(http))
            : answer.no(one.id(), one.application());
    Language language = LanguageChoice.of(http);
    return tried.done() == null
        ? page(
            http,
            pages.find(http, application, id),
            HttpStatus.CONFLICT,
            why(tried.problems().getFirst(), language))
        : PageResponses.seeOther(
            ConsentPaths.one(language, one.application(), one.id())
                + "?done="
                + (yes ? "yes" : "no"));
  }

  /** In words to the person themselves: the others are written for those who work here. */
  private static String why(Fault fault, Language language) {
    return fault == Fault.NOT_NOW
        ? fault.in(language)
        : Words.of(language).text("requests.consent.cannot");
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest http, Referral one, HttpStatus status, @Nullable String fault) {
    return PageResponses.of(
        status, templates.render("requests/consent", pages.of(http, one, fault)));
  }
}
