package org.vivier.authoring.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Draft;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Publications;
import org.vivier.authoring.Sources;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/** Makes the pages about versions of a draft. */
@Component
class VersionPages {
  private final ProcessFrames frames;
  private final Sources sources;
  private final PostingDrafts drafts;
  private final Publications publications;
  private final ActorNames names;

  VersionPages(
      ProcessFrames frames,
      Sources sources,
      PostingDrafts drafts,
      Publications publications,
      ActorNames names) {
    this.frames = frames;
    this.sources = sources;
    this.drafts = drafts;
    this.publications = publications;
    this.names = names;
  }

  /** Every version, the newest first. */
  HistoryPage history(StaffRequest request, SelectionProcess process, List<Draft> all) {
    Language language = request.language();
    Words words = Words.of(language);
    boolean writes = writes(process, request.member());
    Told told = told(process, all, language);
    return new HistoryPage(
        frame(request, process, words.text("authoring.history.title"), ""),
        frames.heading(process, Place.POSTING, request),
        request.token(),
        words.text("authoring.history.lead", all.size()),
        all.stream()
            .map(draft -> version(process, draft, writes && !draft.equals(all.getFirst()), told))
            .toList(),
        AuthoringPaths.posting(language, process.number()));
  }

  /** What a version has that the one with this number hasn't; 0 is before the first. */
  ComparePage compare(StaffRequest request, SelectionProcess process, Draft draft, int with) {
    Language language = request.language();
    Words words = Words.of(language);
    DraftText before =
        drafts.find(process.id(), with).map(Draft::text).orElseGet(() -> PostingDrafts.NOTHING);
    Draft latest = drafts.latest(process.id()).orElse(draft);
    return new ComparePage(
        frame(
            request,
            process,
            words.text("authoring.history.version", draft.number()),
            "/" + draft.number()),
        frames.heading(process, Place.POSTING, request),
        request.token(),
        words.text(with == 0 ? "authoring.compare.first" : "authoring.compare.lead", with),
        Differences.of(before, draft.text(), words),
        others(process, draft, with, language),
        writes(process, request.member()) && draft.number() != latest.number()
            ? AuthoringPaths.restore(language, process.number(), draft.number())
            : null,
        AuthoringPaths.versions(language, process.number()));
  }

  private StaffFrame frame(
      StaffRequest request, SelectionProcess process, String title, String below) {
    return frames.frame(
        request,
        process,
        process.facts().title().in(request.language()) + " – " + title,
        other -> AuthoringPaths.versions(other, process.number()) + below);
  }

  /** Whether this person may restore versions now. */
  private boolean writes(SelectionProcess process, StaffMember member) {
    return member.may(Act.WRITE_POSTING, process.id().scope()) && sources.writable(process);
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
