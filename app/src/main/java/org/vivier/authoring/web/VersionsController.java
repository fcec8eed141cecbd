package org.vivier.authoring.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.authoring.Draft;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Publications;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Every version of a draft. */
@Controller
class VersionsController {
  private static final int MOST = 300;

  private final ProcessFrames frames;
  private final VersionPages versions;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final Publications publications;
  private final ActorNames names;

  VersionsController(
      ProcessFrames frames,
      VersionPages versions,
      StaffResponses responses,
      PostingDrafts drafts,
      Publications publications,
      ActorNames names) {
    this.frames = frames;
    this.versions = versions;
    this.responses = responses;
    this.drafts = drafts;
    this.publications = publications;
    this.names = names;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({AuthoringPaths.VERSIONS_EN, AuthoringPaths.VERSIONS_FR})
  ResponseEntity<byte[]> list(StaffRequest request, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    Words words = Words.of(language);
    boolean writes = versions.writes(process, request.member());
    List<Draft> all = drafts.history(process.id(), MOST);
    Told told = told(process, all, language);
    return responses.ok(
        "authoring/versions",
        new HistoryPage(
            versions.frame(request, process, words.text("authoring.history.title"), ""),
            frames.heading(process, Place.POSTING, request),
            request.token(),
            words.text("authoring.history.lead", all.size()),
            all.stream()
                .map(
                    draft -> version(process, draft, writes && !draft.equals(all.getFirst()), told))
                .toList(),
            AuthoringPaths.posting(language, process.number())));
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

  private static String moment(SelectionProcess process, Instant at, Language language) {
    return Moment.of(at, process.facts().dates().zone(), language).wording();
  }
}
