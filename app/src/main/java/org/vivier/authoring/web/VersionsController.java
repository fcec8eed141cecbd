package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Publications;
import org.vivier.authoring.Sources;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.Language;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffResponses;

/** The versions of a posting: what each changed, word by word, and the way back to it. */
@Controller
class VersionsController {
  private static final int MOST = 300;
  private static final int MOST_DIGITS = 9;

  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final EditorAnswers answers;
  private final PostingDrafts drafts;
  private final Publications publications;
  private final Sources sources;
  private final WriteDraft write;
  private final ActorNames names;

  VersionsController(
      ProcessFrames frames,
      StaffResponses responses,
      EditorAnswers answers,
      PostingDrafts drafts,
      Publications publications,
      Sources sources,
      WriteDraft write,
      ActorNames names) {
    this.frames = frames;
    this.responses = responses;
    this.answers = answers;
    this.drafts = drafts;
    this.publications = publications;
    this.sources = sources;
    this.write = write;
    this.names = names;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({AuthoringPaths.VERSIONS_EN, AuthoringPaths.VERSIONS_FR})
  ResponseEntity<byte[]> list(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    SelectionProcess process = frames.find(number);
    boolean writes = writes(process, member);
    List<Draft> all = drafts.history(process.id(), MOST);
    Told told = told(process, all, language);
    return responses.ok(
        "authoring/versions",
        new HistoryPage(
            frame(request, member, process, words.text("authoring.history.title"), ""),
            frames.heading(process, Place.POSTING, member, request),
            FormToken.of(request),
            words.text("authoring.history.lead", all.size()),
            all.stream()
                .map(
                    draft -> version(process, draft, writes && !draft.equals(all.getFirst()), told))
                .toList(),
            AuthoringPaths.posting(language, number)));
  }

  /**
   * What is known of all versions, looked up at once.
   *
   * @param names of whoever wrote them
   * @param published when each was made public for the first time
   */
  private record Told(Map<String, String> names, Map<Integer, Instant> published, Words words) {}

  private Told told(SelectionProcess process, List<Draft> all, Language language) {
    Words words = Words.of(language);
    Map<Integer, Instant> published = new HashMap<>();
    publications.all(process.id()).forEach(one -> published.put(one.draft(), one.at()));
    return new Told(
        names.of(all.stream().map(draft -> draft.by().name()).toList(), words), published, words);
  }

  private static HistoryPage.Version version(
      SelectionProcess process, Draft draft, boolean restorable, Told told) {
    Words words = told.words();
    Language language = words.language();
    @Nullable Instant published = told.published().get(draft.number());
    return new HistoryPage.Version(
        words.text("authoring.history.version", draft.number()),
        words.text("authoring.kind." + draft.kind().code(), restored(draft)),
        moment(process, draft.at(), language),
        told.names().getOrDefault(draft.by().name(), draft.by().name()),
        published == null
            ? null
            : words.text("authoring.history.public", moment(process, published, language)),
        AuthoringPaths.version(language, process.number(), draft.number()),
        restorable ? AuthoringPaths.restore(language, process.number(), draft.number()) : null);
  }

  private static int restored(Draft draft) {
    Integer from = draft.restored();
    return from == null ? 0 : from;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({
    AuthoringPaths.VERSION_EN,
    AuthoringPaths.VERSION_FR,
    AuthoringPaths.RESTORE_EN,
    AuthoringPaths.RESTORE_FR
  })
  ResponseEntity<byte[]> compare(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable("number") String version) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    SelectionProcess process = frames.find(number);
    Draft draft = draft(process, version);
    int with = with(request, draft);
    DraftText before =
        drafts.find(process.id(), with).map(Draft::text).orElseGet(() -> PostingDrafts.NOTHING);
    Draft latest = drafts.latest(process.id()).orElse(draft);
    return responses.ok(
        "authoring/compare",
        new ComparePage(
            frame(
                request,
                member,
                process,
                words.text("authoring.history.version", draft.number()),
                "/" + draft.number()),
            frames.heading(process, Place.POSTING, member, request),
            FormToken.of(request),
            words.text(with == 0 ? "authoring.compare.first" : "authoring.compare.lead", with),
            Differences.of(before, draft.text(), words),
            others(process, draft, with, language),
            writes(process, member) && draft.number() != latest.number()
                ? AuthoringPaths.restore(language, number, draft.number())
                : null,
            AuthoringPaths.versions(language, number)));
  }

  private List<EditorPage.Link> others(
      SelectionProcess process, Draft draft, int with, Language language) {
    Words words = Words.of(language);
    String path = AuthoringPaths.version(language, process.number(), draft.number());
    List<EditorPage.Link> links = new ArrayList<>();
    int published =
        publications.latest(process.id()).map(Publications.Publication::draft).orElse(0);
    if (published > 0 && published != draft.number() && published != with) {
      links.add(
          new EditorPage.Link(
              words.text("authoring.compare.published", published),
              path + "?with=" + published,
              "secondary"));
    }
    if (draft.number() > 1 && with != draft.number() - 1) {
      links.add(
          new EditorPage.Link(
              words.text("authoring.compare.previous", draft.number() - 1), path, "secondary"));
    }
    return links;
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.RESTORE_EN, AuthoringPaths.RESTORE_FR})
  ResponseEntity<byte[]> restore(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable("number") String version) {
    SelectionProcess process = frames.find(number);
    Result result = write.restore(process.id(), draft(process, version).number(), member.actor());
    return answers.redirect(
        request, number, result instanceof Result.Written ? "restored" : "nothing");
  }

  private boolean writes(SelectionProcess process, StaffMember member) {
    return member.may(Act.WRITE_POSTING, process.id().scope()) && sources.writable(process);
  }

  private static int with(HttpServletRequest request, Draft draft) {
    String with = request.getParameter("with");
    return with != null && with.matches("\\d+") && with.length() <= MOST_DIGITS
        ? Integer.parseInt(with)
        : draft.number() - 1;
  }

  private Draft draft(SelectionProcess process, String version) {
    return Optional.of(version)
        .filter(text -> text.matches("\\d+") && text.length() <= MOST_DIGITS)
        .map(Integer::valueOf)
        .flatMap(number -> drafts.find(process.id(), number))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private StaffFrame frame(
      HttpServletRequest request,
      StaffMember member,
      SelectionProcess process,
      String title,
      String below) {
    return frames.frame(
        request,
        member,
        process,
        process.facts().title().in(LanguageChoice.of(request)) + " – " + title,
        other -> AuthoringPaths.versions(other, process.number()) + below);
  }

  private static String moment(SelectionProcess process, Instant at, Language language) {
    return Moment.of(at, process.facts().dates().zone(), language).wording();
  }
}
