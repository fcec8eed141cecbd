package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Makes the page on which one says whose assessment begins. */
@Component
class WavePages {
  private static final String CHOSEN = "chosen";

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
    List<String> chosen = chosen(request);
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
            chosen,
            who(request, waiting, chosen, words),
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

  /** The references that the form, or the list before it, has chosen. */
  static List<String> chosen(StaffRequest request) {
    String @Nullable [] sent = request.http().getParameterValues(CHOSEN);
    return sent == null
        ? List.of()
        : Stream.of(sent)
            .flatMap(one -> Arrays.stream(one.split(",")))
            .filter(one -> one.matches("V-[0-9A-Z]{4}-[0-9A-Z]{4}"))
            .distinct()
            .toList();
  }

  private static List<Choice> who(
      StaffRequest request, int waiting, List<String> chosen, Words words) {
    String typed = request.typed("who");
    String now = typed.isEmpty() ? (chosen.isEmpty() ? "all" : CHOSEN) : typed;
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("all", words.text("assessment.wave.all", waiting), null, now));
    if (!chosen.isEmpty()) {
      choices.add(
          choice(
              CHOSEN,
              words.text("assessment.wave.chosen", chosen.size()),
              String.join(", ", chosen),
              now));
    }
    choices.add(
        choice(
            "lot", words.text("assessment.wave.lot"), words.text("assessment.wave.lotHint"), now));
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
                words.text(
                    draw.drawnAt() == null
                        ? "assessment.draw.preparedLine"
                        : "assessment.draw.drawnLine",
                    draw.size(),
                    draw.pool().size(),
                    Moment.of(draw.committedAt(), process.facts().dates().zone(), language)
                        .wording()),
                AssessmentPaths.draw(process.number(), draw.id().toString()).in(language)))
        .toList();
  }
}
