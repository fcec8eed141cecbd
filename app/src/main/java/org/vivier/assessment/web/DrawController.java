package org.vivier.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.waves.Draw;
import org.vivier.assessment.waves.DrawLots;
import org.vivier.assessment.waves.Draws;
import org.vivier.assessment.waves.StartWave;
import org.vivier.platform.TypedId;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** A draw by lot: what was written down before, and all that is needed to do it again. */
@Controller
class DrawController {
  private final AssessmentPages pages;
  private final Draws draws;
  private final DrawLots lots;

  DrawController(AssessmentPages pages, Draws draws, DrawLots lots) {
    this.pages = pages;
    this.draws = draws;
    this.lots = lots;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({AssessmentPaths.DRAW_EN, AssessmentPaths.DRAW_FR})
  ResponseEntity<byte[]> show(
      SelectionProcess process, @PathVariable("draw") String id, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    return page(
        HttpStatus.OK, process, find(process, id), AssessmentPages.done(request, "drawn"), request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.DRAW_EN, AssessmentPaths.DRAW_FR})
  ResponseEntity<byte[]> draw(
      SelectionProcess process, @PathVariable("draw") String id, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    Draw draw = find(process, id);
    DrawLots.Answer answer = lots.draw(process, draw.id(), request.actor());
    return answer instanceof DrawLots.Answer.Drawn(StartWave.Answer wave)
            && wave instanceof StartWave.Answer.Started
        ? pages.done(AssessmentPaths.draw(process.number(), id), "drawn", request)
        : page(
            HttpStatus.CONFLICT,
            process,
            find(process, id),
            AssessmentPages.conflict(request.words()),
            request);
  }

  private Draw find(SelectionProcess process, String id) {
    return TypedId.of(id)
        .flatMap(one -> draws.find(process.id(), one))
        .orElseThrow(StaffResponses::missing);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      SelectionProcess process,
      Draw draw,
      @Nullable Notice notice,
      StaffRequest request) {
    StaffFrame frame =
        pages.below(
            request,
            process,
            AssessmentPaths.draw(process.number(), draw.id().toString()),
            request.words().text("assessment.draw.title"),
            AssessmentPages.applicants(process.number(), "", request.language()));
    boolean conducts = request.member().may(Act.CONDUCT_ASSESSMENT, process.id().scope());
    return pages.page(status, "draw", DrawPage.of(frame.saying(notice), draw, process, conducts));
  }
}
