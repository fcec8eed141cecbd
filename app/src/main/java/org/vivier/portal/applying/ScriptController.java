package org.vivier.portal.applying;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.applications.drafts.AttachDocument;
import org.vivier.applications.drafts.AttachResult;
import org.vivier.applications.drafts.SaveAnswers;
import org.vivier.applications.drafts.SaveResult;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;
import org.vivier.portal.Step;

/** For scripts: keeps what is being typed, and takes a file as soon as it is chosen. */
@Controller
class ScriptController {
  private static final String ENGLISH = "/en/apply/{id}/{slug:you|application|more}";
  private static final String FRENCH = "/fr/postuler/{id}/{slug:vous|candidature|autres}";

  private final SaveAnswers save;
  private final AttachDocument attach;

  ScriptController(SaveAnswers save, AttachDocument attach) {
    this.save = save;
    this.attach = attach;
  }

  /** Says with which revision to go on, and whether another tab changed the same fields. */
  @PostMapping({ENGLISH + "/draft", FRENCH + "/draft"})
  ResponseEntity<Map<String, Object>> keep(
      CandidateRequest visit, Draft draft, @PathVariable String slug) {
    Step step = Step.of(visit.language(), slug);
    TypedPage page = TypedAnswers.page(visit, draft, step);
    return switch (save.handle(draft.device(), draft.id(), page)) {
      case SaveResult.Kept kept -> ResponseEntity.ok(kept(visit, kept, page));
      case SaveResult.TooMuch(int limit) ->
          error(HttpStatus.CONFLICT, visit, "portal.page.tooMuch", limit);
      case SaveResult.NotEditable ignored ->
          error(HttpStatus.CONFLICT, visit, "portal.page.tooLate");
    };
  }

  @AcceptsBody(BodyKind.FILE)
  @PostMapping({ENGLISH + "/files/{question}", FRENCH + "/files/{question}"})
  ResponseEntity<Map<String, Object>> take(
      CandidateRequest visit,
      Draft draft,
      @PathVariable String question,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return switch (attach.handle(
        draft.device(), draft.application(), SentFiles.of(visit, question, file))) {
      case AttachResult.Attached(var document, int revision) ->
          ResponseEntity.ok(Map.of("name", document.name(), "revision", revision));
      case AttachResult.Refused(var reason) ->
          error(HttpStatus.UNPROCESSABLE_CONTENT, visit, reason.key(), reason.arguments());
      case AttachResult.NotEditable ignored ->
          error(HttpStatus.UNPROCESSABLE_CONTENT, visit, "portal.page.tooLate");
    };
  }

  private static Map<String, Object> kept(
      CandidateRequest visit, SaveResult.Kept kept, TypedPage page) {
    FormBaseline given = FormBaseline.of(visit);
    Map<String, Object> says = new HashMap<>();
    says.put("revision", kept.revision());
    says.put("given", given.stored(kept.revision(), page.typed(), kept.tooLong()).field());
    says.put("conflict", !kept.overwritten().isEmpty());
    kept.tooLong().stream()
        .findFirst()
        .ifPresent(problem -> says.put("error", problem.text(visit.language())));
    return says;
  }

  private static ResponseEntity<Map<String, Object>> error(
      HttpStatus status, CandidateRequest visit, String key, Object... arguments) {
    return ResponseEntity.status(status).body(Map.of("error", visit.words().text(key, arguments)));
  }
}
