package org.vivier.assessment.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.rating.GiveOutMissing;
import org.vivier.assessment.waves.DrawLots;
import org.vivier.assessment.waves.StartWave;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
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
  private final GiveOutMissing missing;

  WaveController(
      AssessmentPages pages,
      WavePages wave,
      StartWave start,
      DrawLots lots,
      GiveOutMissing missing) {
    this.pages = pages;
    this.wave = wave;
    this.start = start;
    this.lots = lots;
    this.missing = missing;
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
    String who = request.typed("who");
    if (who.equals("lot")) {
      return prepare(process, request);
    }
    boolean all = who.equals("all");
    List<CurrentAssessment> waiting = wave.waiting(process);
    List<String> chosen = WavePages.chosen(request);
    StartWave.Answer answer =
        start.handle(
            process,
            waiting.stream()
                .filter(one -> all || chosen.contains(one.reference()))
                .map(CurrentAssessment::application)
                .toList(),
            all ? StartWave.Kind.ALL : StartWave.Kind.CHOSEN,
            request.actor());
    return answer(answer, process, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.MISSING_EN, AssessmentPaths.MISSING_FR})
  ResponseEntity<byte[]> giveOut(SelectionProcess process, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    int given = missing.handle(process, request.actor());
    return pages.done(
        AssessmentPaths.applicants(process.number()).in(request.language()),
        given > 0 ? "given" : "none-missing");
  }

  private ResponseEntity<byte[]> prepare(SelectionProcess process, StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    int size = AssessmentPages.number(request.form(), "size").orElse(0);
    return lots.prepare(process, size, request.actor())
        .map(draw ->
            pages.seeOther(
                AssessmentPaths.draw(process.number(), draw.id().toString()).in(language)))
        .orElseGet(() ->
            wave.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                process,
                List.of(
                    new FieldError(
                        "size", words.text("assessment.error.size", wave.waiting(process).size()))),
                null,
                request));
  }

  private ResponseEntity<byte[]> answer(
      StartWave.Answer answer, SelectionProcess process, StaffRequest request) {
    Words words = request.words();
    return switch (answer) {
      case StartWave.Answer.Started(int ignored, List<String> without) when without.isEmpty() ->
          pages.done(AssessmentPaths.applicants(process.number()).in(words.language()), "started");
      case StartWave.Answer.Started(int begun, List<String> without) ->
          wave.show(
              HttpStatus.OK,
              process,
              List.of(),
              Notice.success(words.text("assessment.wave.started", begun))
                  .with(words.text("assessment.wave.without", String.join(", ", without))),
              request);
      case StartWave.Answer.TooFew(List<String> references) ->
          wave.refused(process, "too-few", String.join(", ", references), request);
      case StartWave.Answer.Nobody() -> wave.refused(process, "nobody", "", request);
      case StartWave.Answer.NotNow() -> wave.refused(process, "not-now", "", request);
    };
  }
}
