package org.vivier.applications.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.accommodations.AccommodationCase;
import org.vivier.accommodations.Accommodations;
import org.vivier.applications.AskForAccommodation;
import org.vivier.applications.form.Question;
import org.vivier.format.Contact;
import org.vivier.format.EmailAddress;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Asks for an accommodation. What is typed goes to the coordinator's store and nowhere else. */
@Controller
class AccommodationController {
  private static final String ENGLISH = "/en/apply/{id}/accommodation";
  private static final String FRENCH = "/fr/postuler/{id}/mesures-d-adaptation";
  private static final int MOST = 10_000;
  private static final int MOST_REACH = 300;

  private final Drafts drafts;
  private final Accommodations accommodations;
  private final AskForAccommodation ask;
  private final Desk desk;

  AccommodationController(
      Drafts drafts, Accommodations accommodations, AskForAccommodation ask, Desk desk) {
    this.drafts = drafts;
    this.accommodations = accommodations;
    this.ask = ask;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    if (!possible(draft)) {
      return desk.redirect(MinePaths.one(visit.language(), draft.id()));
    }
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return page(status, visit, draft, false);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> keep(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    boolean takenBack = visit.typed("act").equals("withdraw");
    String needs = takenBack ? "" : typed(visit, "needs");
    String reach = takenBack ? "" : EmailAddress.cleaned(typed(visit, "reach"));
    if (wrongNeeds(visit.words(), draft, needs, takenBack) != null
        || wrongReach(visit.words(), reach) != null) {
      return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, draft, true);
    }
    return desk.redirect(
        switch (ask.handle(draft.device(), draft.id(), needs, reach)) {
          case KEPT -> back(visit, draft);
          case REQUESTED -> MinePaths.one(visit.language(), draft.id(), Done.ACCOMMODATION);
          case NONE ->
              draft.submitted()
                  ? MinePaths.one(visit.language(), draft.id(), Done.ACCOMMODATION_WITHDRAWN)
                  : back(visit, draft);
          case NOT_POSSIBLE -> MinePaths.one(visit.language(), draft.id());
        });
  }

  private static boolean possible(Draft draft) {
    return draft.application().mayAskForAccommodation();
  }

  private static @Nullable String wrongNeeds(
      Words words, Draft draft, String needs, boolean takenBack) {
    if (needs.length() > MOST) {
      return words.text("apply.mine.tooLong", MOST);
    }
    return Invisible.only(needs) && draft.submitted() && !takenBack
        ? words.text("apply.accommodation.missing")
        : null;
  }

  private static @Nullable String wrongReach(Words words, String reach) {
    if (reach.length() > MOST_REACH) {
      return words.text("apply.mine.tooLong", MOST_REACH);
    }
    return isMeantAsAddress(reach) && !Question.isAddress(reach)
        ? words.text("apply.back.error")
        : null;
  }

  /** One word with an at sign inside; what else people write, a person reads. */
  private static boolean isMeantAsAddress(String reach) {
    return reach.indexOf('@') > 0 && reach.chars().noneMatch(Character::isWhitespace);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Visit visit, Draft draft, boolean checked) {
    Language language = visit.language();
    Optional<AccommodationCase> found = accommodations.of(draft.id().value());
    boolean typed = checked || visit.shownAgain();
    String needs = typed ? typed(visit, "needs") : found.map(AccommodationCase::needs).orElse("");
    String reach =
        typed
            ? EmailAddress.cleaned(typed(visit, "reach"))
            : found.map(AccommodationCase::reach).orElse("");
    AccommodationPage page =
        new AccommodationPage(
            desk.frame(
                language,
                visit.words().text("apply.accommodation.title"),
                visit.words().text("apply.mine.description"),
                MinePaths.accommodation(language, draft.id()),
                MinePaths.accommodation(language.other(), draft.id())),
            visit.token(),
            draft.job(language),
            !draft.submitted(),
            found.map(one -> one.state().forCandidate(language)).orElse(null),
            needs,
            reach,
            checked ? wrongNeeds(visit.words(), draft, needs, false) : null,
            checked ? wrongReach(visit.words(), reach) : null,
            contact(draft, language),
            then(visit),
            back(visit, draft),
            visit.rejected());
    return desk.page(status, "accommodation", page);
  }

  private String contact(Draft draft, Language language) {
    @Nullable Contact own = draft.posting().facts().facts().accommodationContact();
    return own == null ? desk.site().organization(language).accommodationEmail() : own.email();
  }

  /** Where one came from: the page of questions, the check page, or the candidate's page. */
  private static String back(Visit visit, Draft draft) {
    Language language = visit.language();
    if (!draft.application().isDraft()) {
      return MinePaths.one(language, draft.id());
    }
    return draft.path(then(visit).equals("check") ? Step.CHECK : Step.MORE, language);
  }

  private static String then(Visit visit) {
    return visit.typed("then").equals("check") ? "check" : "more";
  }

  private static String typed(Visit visit, String name) {
    return visit.typed(name).replace("\r\n", "\n").replace("\0", "");
  }
}
