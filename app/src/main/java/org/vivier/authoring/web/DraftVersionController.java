package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One version of a draft: what it has that another one hasn't; and restored. */
@Controller
class DraftVersionController {
  private static final int MOST_DIGITS = 9;

  private final ProcessFrames frames;
  private final VersionPages versions;
  private final StaffResponses responses;
  private final EditorAnswers answers;
  private final PostingDrafts drafts;
  private final Publications publications;
  private final WriteDraft write;

  DraftVersionController(
      ProcessFrames frames,
      VersionPages versions,
      StaffResponses responses,
      EditorAnswers answers,
      PostingDrafts drafts,
      Publications publications,
      WriteDraft write) {
    this.frames = frames;
    this.versions = versions;
    this.responses = responses;
    this.answers = answers;
    this.drafts = drafts;
    this.publications = publications;
    this.write = write;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({
    AuthoringPaths.VERSION_EN,
    AuthoringPaths.VERSION_FR,
    AuthoringPaths.RESTORE_EN,
    AuthoringPaths.RESTORE_FR
  })
  ResponseEntity<byte[]> compare(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("number") String version) {
    Language language = request.language();
    Words words = Words.of(language);
    Draft draft = draft(process, version);
    int with = with(request, draft);
    DraftText before =
        drafts.find(process.id(), with).map(Draft::text).orElseGet(() -> PostingDrafts.NOTHING);
    Draft latest = drafts.latest(process.id()).orElse(draft);
    return responses.ok(
        "authoring/compare",
        new ComparePage(
            versions.frame(
                request,
                process,
                words.text("authoring.history.version", draft.number()),
                "/" + draft.number()),
            frames.heading(process, Place.POSTING, request),
            request.token(),
            words.text(with == 0 ? "authoring.compare.first" : "authoring.compare.lead", with),
            Differences.of(before, draft.text(), words),
            others(process, draft, with, language),
            versions.writes(process, request.member()) && draft.number() != latest.number()
                ? AuthoringPaths.restore(language, process.number(), draft.number())
                : null,
            AuthoringPaths.versions(language, process.number())));
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
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("number") String version) {
    Result result = write.restore(process.id(), draft(process, version).number(), request.actor());
    return answers.redirect(
        request, process.number(), result instanceof Result.Written ? "restored" : "nothing");
  }

  private static int with(StaffRequest request, Draft draft) {
    String with = request.http().getParameter("with");
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
}
