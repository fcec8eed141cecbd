package org.vivier.assessment.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.waves.DrawLots;
import org.vivier.assessment.waves.StartWave;
import org.vivier.platform.page.FieldError;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Begins the assessment of all who wait, of some, or of some by lot. */
@Controller
class WaveController {
  private final AssessmentPages pages;
  private final WavePages wave;
  private final StartWave start;
  private final DrawLots lots;

  WaveController(AssessmentPages pages, WavePages wave, StartWave start, DrawLots lots) {
    this.pages = pages;
    this.wave = wave;
    this.start = start;
    this.lots = lots;
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @GetMapping({AssessmentPaths.WAVE_EN, AssessmentPaths.WAVE_FR})
  ResponseEntity<byte[]> show(SelectionProcess process, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    return wave.show(HttpStatus.OK, process, List.of(), null, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.WAVE_EN, AssessmentPaths.WAVE_FR})
  ResponseEntity<byte[]> begin(SelectionProcess process, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    WaveForm form = WaveForm.of(request.form());
    if (form.byLot()) {
      return prepare(process, form.size(), request);
    }
    var answer =
        start.handle(
            process,
            form.among(wave.waiting(process)),
            form.all() ? StartWave.Kind.ALL : StartWave.Kind.CHOSEN,
            request.actor());
    return switch (answer) {
      case StartWave.Answer.Started(int ignored, var without) when without.isEmpty() ->
          pages.done(AssessmentPaths.applicants(process.number()), "started", request);
      case StartWave.Answer.Started(int begun, var without) ->
          wave.show(
              HttpStatus.OK,
              process,
              List.of(),
              Notice.success(request.words().text("assessment.wave.started", begun))
                  .with(
                      request.words().text("assessment.wave.without", String.join(", ", without))),
              request);
      case StartWave.Answer.TooFew(var references) ->
          wave.refused(process, "too-few", String.join(", ", references), request);
      case StartWave.Answer.Nobody() -> wave.refused(process, "nobody", "", request);
      case StartWave.Answer.NotNow() -> wave.refused(process, "not-now", "", request);
    };
  }

  private ResponseEntity<byte[]> prepare(SelectionProcess process, int size, StaffRequest request) {
    return lots.prepare(process, size, request.actor())
        .map(draw ->
            pages.seeOther(AssessmentPaths.draw(process.number(), draw.id().toString()), request))
        .orElseGet(() -> {
          int waiting = wave.waiting(process).size();
          String error = request.words().text("assessment.error.size", waiting);
          return wave.show(
              HttpStatus.UNPROCESSABLE_CONTENT,
              process,
              List.of(new FieldError("size", error)),
              null,
              request);
        });
  }
}
