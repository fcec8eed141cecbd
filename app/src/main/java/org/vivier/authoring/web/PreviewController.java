package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Both pages as candidates will see them, as wide as a phone or a desk. */
@Controller
class PreviewController {
  static final String POLICY = "Content-Security-Policy";

  private final ProcessFrames frames;
  private final StaffResponses responses;

  PreviewController(ProcessFrames frames, StaffResponses responses) {
    this.frames = frames;
    this.responses = responses;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({AuthoringPaths.PREVIEW_EN, AuthoringPaths.PREVIEW_FR})
  ResponseEntity<byte[]> show(
      StaffRequest request, HttpServletResponse response, @OrTemplate SelectionProcess process) {
    // This page alone holds frames, and only of this program.
    response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src 'self'");
    return responses.ok(
        "authoring/preview",
        PreviewPage.of(
            frames.frame(
                request,
                process,
                request.words().text("authoring.preview.title"),
                other -> AuthoringPaths.preview(other, process.number())),
            frames.heading(process, Place.POSTING, request),
            process.number(),
            !request.typed("width").equals("desk"),
            request.typed("of").equals("form")));
  }
}
