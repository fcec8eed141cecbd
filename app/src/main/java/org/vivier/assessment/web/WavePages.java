package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.waves.Draws;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Makes the page on which one says whose assessment begins. */
@Component
class WavePages {
  private final AssessmentPages pages;
  private final CurrentAssessments standings;
  private final Draws draws;

  WavePages(AssessmentPages pages, CurrentAssessments standings, Draws draws) {
    this.pages = pages;
    this.standings = standings;
    this.draws = draws;
  }

  ResponseEntity<byte[]> show(
      HttpStatus status,
      SelectionProcess process,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    WaveForm form = WaveForm.of(request.form());
    int waiting = waiting(process).size();
    return pages.page(
        status,
        "wave",
        new WavePage(
            pages
                .below(
                    request,
                    process,
                    AssessmentPaths.wave(process.number()),
                    words.text("assessment.wave.title"),
                    AssessmentPages.applicants(process.number(), "", language))
                .saying(notice),
            waiting,
            form.chosen(),
            who(form, waiting, words),
            request.typed("size"),
            earlier(process, language),
            errors,
            AssessmentPaths.applicants(process.number()).in(language)));
  }

  /** Why nothing began; what was chosen is still chosen. */
  ResponseEntity<byte[]> refused(
      SelectionProcess process, String why, String detail, StaffRequest request) {
    Words words = request.words();
    return show(
        HttpStatus.CONFLICT,
        process,
        List.of(),
        Notice.refused(
            words.text("assessment.wave.refused"),
            words.text("assessment.wave.refused." + why, detail)),
        request);
  }

  /** Those who wait for their assessment. */
  List<CurrentAssessment> waiting(SelectionProcess process) {
    return process.posting() == null ? List.of() : standings.waiting(process.posting());
  }

  private static List<Choice> who(WaveForm form, int waiting, Words words) {
    List<String> chosen = form.chosen();
    String usual = chosen.isEmpty() ? WaveForm.ALL : WaveForm.CHOSEN;
    String now = form.who().isEmpty() ? usual : form.who();
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(WaveForm.ALL, words.text("assessment.wave.all", waiting), null, now));
    if (!chosen.isEmpty()) {
      choices.add(
          choice(
              WaveForm.CHOSEN,
              words.text("assessment.wave.chosen", chosen.size()),
              String.join(", ", chosen),
              now));
    }
    choices.add(
        choice(
            WaveForm.LOT,
            words.text("assessment.wave.lot"),
            words.text("assessment.wave.lotHint"),
            now));
    return choices;
  }

  private static Choice choice(String value, String label, @Nullable String hint, String now) {
    return new Choice(value, label, hint, value.equals(now));
  }

  private List<WavePage.Earlier> earlier(SelectionProcess process, Language language) {
    Words words = Words.of(language);
    return draws.of(process.id()).stream()
        .map(draw ->
            new WavePage.Earlier(
                DrawPage.lead(draw, process, words),
                AssessmentPaths.draw(process.number(), draw.id().toString()).in(language)))
        .toList();
  }
}
