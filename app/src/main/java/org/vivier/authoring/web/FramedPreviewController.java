package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;

/** What the preview holds in its frames: the posting’s page and its form; never public. */
@Controller
class FramedPreviewController {
  private static final String SHOWN_EN = AuthoringPaths.PREVIEW_EN + "/{language}";
  private static final String SHOWN_FR = AuthoringPaths.PREVIEW_FR + "/{language}";
  private static final String FORM_EN = SHOWN_EN + "/form";
  private static final String FORM_FR = SHOWN_FR + "/formulaire";

  private final PreviewDraft preview;

  FramedPreviewController(PreviewDraft preview) {
    this.preview = preview;
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
    return Language.ofTag(tag).orElseThrow(FramedPreviewController::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** A page that a page of this program may hold in a frame. */
  private static ResponseEntity<byte[]> framed(
      HttpServletResponse response, Optional<byte[]> found) {
    byte[] page = found.orElseThrow(FramedPreviewController::missing);
    response.setHeader(
        PreviewController.POLICY,
        String.valueOf(response.getHeader(PreviewController.POLICY))
            .replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    return ResponseEntity.ok()
        .contentType(PageResponses.HTML)
        .cacheControl(CacheControl.noStore())
        .body(page);
  }
}
