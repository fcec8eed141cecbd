package org.vivier.authoring.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Draft;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Publications;
import org.vivier.authoring.PublishPosting;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Closing;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.Place;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.Fault;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page that asks before both languages are published. */
@Component
class PublicationPages {
  private static final Set<String> FIELDS = Set.of("reason", "kind", "closes", "closes-time");

  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final Publications publications;
  private final MoveProcess move;

  PublicationPages(
      ProcessFrames frames,
      StaffResponses responses,
      PostingDrafts drafts,
      Publications publications,
      MoveProcess move) {
    this.frames = frames;
    this.responses = responses;
    this.drafts = drafts;
    this.publications = publications;
    this.move = move;
  }

  /** The same as it is now, after something was written. */
  SelectionProcess again(SelectionProcess process) {
    return frames.find(process.number());
  }

  ResponseEntity<byte[]> done(Language language, String number, String word) {
    return responses.done(AuthoringPaths.posting(language, number), word);
  }

  /**
   * The page.
   *
   * @param refusals why it was not done; null before anybody tried
   */
  ResponseEntity<byte[]> show(
      StaffRequest request,
      SelectionProcess process,
      FormValues typed,
      @Nullable List<Refusal> refusals) {
    Language language = request.language();
    List<Refusal> inTheWay = refusals == null ? standing(process) : refusals;
    boolean errors = inTheWay.stream().anyMatch(PublicationPages::ofField);
    HttpStatus status =
        refusals == null
            ? HttpStatus.OK
            : errors ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    return responses.of(
        status, "authoring/publication", page(request, process, typed, inTheWay, language));
  }

  /** What stands in the way before anybody tries. */
  private List<Refusal> standing(SelectionProcess process) {
    return PublishPosting.possible(process.state())
        ? move.preview(process.id(), event(process))
        : List.of();
  }

  private static Event event(SelectionProcess process) {
    return switch (process.state()) {
      case DRAFT -> Event.CHECK;
      case PUBLISHED -> Event.AMEND;
      default -> Event.PUBLISH;
    };
  }

  private PublicationPage page(
      StaffRequest request,
      SelectionProcess process,
      FormValues typed,
      List<Refusal> refusals,
      Language language) {
    Words words = Words.of(language);
    boolean amends = process.state() == ProcessState.PUBLISHED;
    var closes = process.facts().dates().closes();
    Draft latest = drafts.latest(process.id()).orElse(null);
    List<Fault> faults =
        frames.links(
            refusals.stream().filter(refusal -> !ofField(refusal)).toList(),
            process,
            request.member(),
            language);
    return new PublicationPage(
        frames.frame(
            request,
            process,
            words.text(amends ? "authoring.publish.amend-title" : "authoring.publish.title"),
            other -> AuthoringPaths.publish(other, process.number())),
        frames.heading(process, Place.POSTING, request),
        request.token(),
        AuthoringPaths.publish(language, process.number()),
        words.text(amends ? "authoring.publish.amend-lead" : "authoring.publish.lead"),
        faults,
        refusals.stream()
            .filter(PublicationPages::ofField)
            .map(refusal -> new FieldError(String.valueOf(refusal.at()), refusal.in(language)))
            .toList(),
        latest != null && faults.isEmpty() && PublishPosting.possible(process.state()),
        latest == null ? 0 : latest.number(),
        amends ? kinds(words, typed.one("kind")) : List.of(),
        amends && process.facts().dates().closing() == Closing.DATE,
        closes == null
            ? null
            : Moment.of(closes, process.facts().dates().zone(), language).wording(),
        typed.one("closes"),
        typed.one("closes-time"),
        typed.one("reason"),
        latest == null ? List.of() : differences(process, latest, words),
        words.text(amends ? "authoring.publish.amend" : "authoring.publish.publish"),
        AuthoringPaths.posting(language, process.number()));
  }

  private List<EditorPage.Difference> differences(
      SelectionProcess process, Draft latest, Words words) {
    return publications
        .latest(process.id())
        .flatMap(one -> drafts.find(process.id(), one.draft()))
        .map(Draft::text)
        .map(published -> Differences.of(published, latest.text(), words))
        .orElseGet(List::of);
  }

  private static List<Choice> kinds(Words words, String chosen) {
    return List.of("typographical", "material").stream()
        .map(kind ->
            new Choice(
                kind,
                words.text("authoring.publish.kind." + kind),
                words.text("authoring.publish.kind-hint." + kind),
                kind.equals(chosen)))
        .toList();
  }

  private static boolean ofField(Refusal refusal) {
    return refusal.at() != null && FIELDS.contains(refusal.at());
  }
}
