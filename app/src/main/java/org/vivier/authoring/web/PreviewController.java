package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.authoring.PreviewDraft;
import org.vivier.format.Language;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Both pages as candidates will see them, as wide as a phone or a desk; never public. */
@Controller
class PreviewController {
  private static final String SHOWN_EN = AuthoringPaths.PREVIEW_EN + "/{language}";
  private static final String SHOWN_FR = AuthoringPaths.PREVIEW_FR + "/{language}";
  private static final String FORM_EN = SHOWN_EN + "/form";
  private static final String FORM_FR = SHOWN_FR + "/formulaire";
  private static final String POLICY = "Content-Security-Policy";

  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final PreviewDraft preview;

  PreviewController(ProcessFrames frames, StaffResponses responses, PreviewDraft preview) {
    this.frames = frames;
    this.responses = responses;
    this.preview = preview;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({AuthoringPaths.PREVIEW_EN, AuthoringPaths.PREVIEW_FR})
  ResponseEntity<byte[]> show(
      StaffRequest request, HttpServletResponse response, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    Words words = Words.of(language);
    // This page alone holds frames, and only of this program.
    response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src 'self'");
    boolean phone = !"desk".equals(request.http().getParameter("width"));
    boolean form = "form".equals(request.http().getParameter("of"));
    String path = AuthoringPaths.preview(language, process.number());
    return responses.ok(
        "authoring/preview",
        new PreviewPage(
            frames.frame(
                request,
                process,
                words.text("authoring.preview.title"),
                other -> AuthoringPaths.preview(other, process.number())),
            frames.heading(process, Place.POSTING, request),
            phone,
            List.of(
                new EditorPage.Link(
                    words.text(phone ? "authoring.preview.desk" : "authoring.preview.phone"),
                    asked(path, !phone, form),
                    "secondary"),
                new EditorPage.Link(
                    words.text(form ? "authoring.preview.of-posting" : "authoring.preview.of-form"),
                    asked(path, phone, !form),
                    "secondary")),
            List.of(shown(words, path, Language.EN, form), shown(words, path, Language.FR, form)),
            AuthoringPaths.posting(language, process.number())));
  }

  /** What is shown stays when its width changes, and the other way round. */
  private static String asked(String path, boolean phone, boolean form) {
    return path + "?width=" + (phone ? "phone" : "desk") + (form ? "&of=form" : "");
  }

  private static EditorPage.Link shown(Words words, String path, Language language, boolean form) {
    String below = words.language() == Language.EN ? "/form" : "/formulaire";
    return new EditorPage.Link(
        words.text("authoring.language." + language.tag()),
        path + "/" + language.tag() + (form ? below : ""),
        language.tag());
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({SHOWN_EN, SHOWN_FR})
  ResponseEntity<byte[]> page(
      HttpServletResponse response,
      @OrTemplate SelectionProcess process,
      @PathVariable("language") String tag) {
    return framed(response, preview.handle(process, language(tag)));
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({FORM_EN, FORM_FR})
  ResponseEntity<byte[]> form(
      HttpServletResponse response,
      @OrTemplate SelectionProcess process,
      @PathVariable("language") String tag) {
    return framed(response, preview.form(process, language(tag)));
  }

  private static Language language(String tag) {
    return Language.ofTag(tag).orElseThrow(PreviewController::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** A page that a page of this program may hold in a frame. */
  private static ResponseEntity<byte[]> framed(
      HttpServletResponse response, Optional<byte[]> found) {
    byte[] page = found.orElseThrow(PreviewController::missing);
    response.setHeader(
        POLICY,
        String.valueOf(response.getHeader(POLICY))
            .replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    return ResponseEntity.ok()
        .contentType(PageResponses.HTML)
        .cacheControl(CacheControl.noStore())
        .body(page);
  }
}
