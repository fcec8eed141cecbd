package org.vivier.portal.applying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Accommodations;
import org.vivier.accommodations.CaseEvent;
import org.vivier.accommodations.CaseFile;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.accommodations.MeasurePlaces;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.measures.Measure;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;

/** Makes the candidate's page of a request for accommodation. */
@Component
class AccommodationPages {
  private final Accommodations accommodations;
  private final MeasurePlaces places;
  private final CandidateResponses responses;

  AccommodationPages(
      Accommodations accommodations, MeasurePlaces places, CandidateResponses responses) {
    this.accommodations = accommodations;
    this.places = places;
    this.responses = responses;
  }

  /**
   * What is wrong, and what stands in the forms.
   *
   * @param typed whether the request is shown as typed, not as stored
   * @param notice why nothing was done, or null
   */
  record Shown(
      boolean typed,
      @Nullable String needsError,
      @Nullable String reachError,
      @Nullable String answerError,
      @Nullable String notice) {
    static final Shown STORED = new Shown(false, null, null, null, null);

    static Shown answer(@Nullable String error, @Nullable String notice) {
      return new Shown(false, null, null, error, notice);
    }
  }

  ResponseEntity<byte[]> page(HttpStatus status, CandidateRequest visit, Draft draft, Shown shown) {
    Language language = visit.language();
    Optional<CaseFile> found = accommodations.file(draft.id().value());
    return responses.page(
        status,
        "accommodation",
        new AccommodationPage(
            responses.frame(
                draft.posting(),
                language,
                visit.words().text("portal.accommodation.title"),
                visit.words().text("portal.mine.description"),
                MyApplicationPaths.accommodation(language, draft.id()),
                MyApplicationPaths.accommodation(language.other(), draft.id())),
            visit.token(),
            draft.job(language),
            !draft.submitted(),
            found.map(one -> one.state().forCandidate(language)).orElse(null),
            needs(visit, found, shown),
            reach(visit, found, shown),
            shown.needsError(),
            shown.reachError(),
            responses.contacts(draft.posting(), language).accommodation(),
            then(visit),
            back(visit, draft),
            visit.rejected(),
            found
                .filter(one -> draft.submitted())
                .map(one -> talk(one, draft, visit, shown))
                .orElse(null)));
  }

  private static String needs(CandidateRequest visit, Optional<CaseFile> found, Shown shown) {
    return asTyped(visit, shown, "needs")
        ? typed(visit, "needs")
        : found.map(one -> one.request().needs()).orElse("");
  }

  private static String reach(CandidateRequest visit, Optional<CaseFile> found, Shown shown) {
    return asTyped(visit, shown, "reach")
        ? EmailAddress.cleaned(typed(visit, "reach"))
        : found.map(one -> one.request().reach()).orElse("");
  }

  /** Of a form that isn't the one with this field, nothing was typed here. */
  private static boolean asTyped(CandidateRequest visit, Shown shown, String field) {
    return shown.typed() || (visit.shownAgain() && visit.form().values().containsKey(field));
  }

  private AccommodationPage.Talk talk(
      CaseFile file, Draft draft, CandidateRequest visit, Shown shown) {
    Words words = visit.words();
    Map<String, String> where = places.of(draft.posting().id(), words);
    return new AccommodationPage.Talk(
        shown.notice(),
        file.proposal()
            .map(event ->
                new AccommodationPage.Proposal(
                    event.ordinal(), measures(event.measures(), where, words)))
            .orElse(null),
        measures(file.agreed(), where, words),
        file.conversation().stream().map(event -> entry(event, draft, where, words)).toList(),
        file.state().allows(Event.ANSWER),
        MyApplicationPaths.coordinator(words.language(), draft.id()),
        MyApplicationPaths.agreement(words.language(), draft.id()),
        typed(visit, "answer"),
        shown.answerError());
  }

  private static AccommodationPage.Entry entry(
      CaseEvent event, Draft draft, Map<String, String> where, Words words) {
    boolean own = event.actor().equals(Actor.CANDIDATE);
    return new AccommodationPage.Entry(
        words.text(own ? "portal.accommodation.you" : "portal.accommodation.coordinator"),
        draft.moment(event.at(), words.language()),
        event.words(),
        measures(event.measures(), where, words));
  }

  private static List<AccommodationPage.Measured> measures(
      List<Measure> measures, Map<String, String> where, Words words) {
    return measures.stream()
        .map(measure ->
            new AccommodationPage.Measured(
                MeasurePlaces.name(measure, where, words), measure.in(words.language())))
        .toList();
  }

  /** Where one came from: the page of questions, the check page, or the candidate's page. */
  static String back(CandidateRequest visit, Draft draft) {
    Language language = visit.language();
    if (!draft.application().isDraft()) {
      return MyApplicationPaths.one(language, draft.id());
    }
    return draft.path(then(visit).equals("check") ? Step.CHECK : Step.MORE, language);
  }

  private static String then(CandidateRequest visit) {
    return visit.typed("then").equals("check") ? "check" : "more";
  }

  static String typed(CandidateRequest visit, String name) {
    return visit.typed(name).replace("\r\n", "\n").replace("\0", "");
  }
}
