package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.rating.GiveOutMissing;
import org.vivier.assessment.waves.DrawLots;
import org.vivier.assessment.waves.Draws;
import org.vivier.assessment.waves.StartWave;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;

/** Begins the assessment of all who wait, of some, or of some by lot. */
@Controller
class WaveController {
  private static final String CHOSEN = "chosen";

  private final AssessmentPages pages;
  private final CurrentAssessments standings;
  private final StartWave start;
  private final DrawLots lots;
  private final Draws draws;
  private final GiveOutMissing missing;

  WaveController(
      AssessmentPages pages,
      CurrentAssessments standings,
      StartWave start,
      DrawLots lots,
      Draws draws,
      GiveOutMissing missing) {
    this.pages = pages;
    this.standings = standings;
    this.start = start;
    this.lots = lots;
    this.draws = draws;
    this.missing = missing;
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @GetMapping({AssessmentPaths.WAVE_EN, AssessmentPaths.WAVE_FR})
  ResponseEntity<byte[]> show(
      @PathVariable("process") String number, StaffMember member, HttpServletRequest request) {
    return page(HttpStatus.OK, pages.open(number, member), List.of(), null, member, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.WAVE_EN, AssessmentPaths.WAVE_FR})
  ResponseEntity<byte[]> begin(
      @PathVariable("process") String number, StaffMember member, HttpServletRequest request) {
    SelectionProcess process = pages.open(number, member);
    String who = AssessmentPages.typed(request, "who");
    if (who.equals("lot")) {
      return prepare(process, member, request);
    }
    boolean all = who.equals("all");
    List<CurrentAssessment> waiting = waiting(process);
    List<String> chosen = chosen(request);
    StartWave.Answer answer =
        start.handle(
            process,
            waiting.stream()
                .filter(one -> all || chosen.contains(one.reference()))
                .map(CurrentAssessment::application)
                .toList(),
            all ? StartWave.Kind.ALL : StartWave.Kind.CHOSEN,
            member.actor());
    return answer(answer, process, member, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.MISSING_EN, AssessmentPaths.MISSING_FR})
  ResponseEntity<byte[]> giveOut(
      @PathVariable("process") String number, StaffMember member, HttpServletRequest request) {
    int given = missing.handle(pages.open(number, member), member.actor());
    return pages.done(
        AssessmentPaths.applicants(number).in(LanguageChoice.of(request)),
        given > 0 ? "given" : "none-missing");
  }

  private ResponseEntity<byte[]> prepare(
      SelectionProcess process, StaffMember member, HttpServletRequest request) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    int size = AssessmentPages.number(request, "size").orElse(0);
    return lots.prepare(process, size, member.actor())
        .map(draw ->
            pages.seeOther(
                AssessmentPaths.draw(process.number(), draw.id().toString()).in(language)))
        .orElseGet(() ->
            page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                process,
                List.of(
                    new FieldError(
                        "size", words.text("assessment.error.size", waiting(process).size()))),
                null,
                member,
                request));
  }

  private ResponseEntity<byte[]> answer(
      StartWave.Answer answer,
      SelectionProcess process,
      StaffMember member,
      HttpServletRequest request) {
    Words words = Words.of(LanguageChoice.of(request));
    return switch (answer) {
      case StartWave.Answer.Started(int ignored, List<String> without) when without.isEmpty() ->
          pages.done(AssessmentPaths.applicants(process.number()).in(words.language()), "started");
      case StartWave.Answer.Started(int begun, List<String> without) ->
          page(
              HttpStatus.OK,
              process,
              List.of(),
              Notice.success(words.text("assessment.wave.started", begun))
                  .with(words.text("assessment.wave.without", String.join(", ", without))),
              member,
              request);
      case StartWave.Answer.TooFew(List<String> references) ->
          refused(process, "too-few", String.join(", ", references), member, request);
      case StartWave.Answer.Nobody() -> refused(process, "nobody", "", member, request);
      case StartWave.Answer.NotNow() -> refused(process, "not-now", "", member, request);
    };
  }

  private ResponseEntity<byte[]> refused(
      SelectionProcess process,
      String why,
      String detail,
      StaffMember member,
      HttpServletRequest request) {
    Words words = Words.of(LanguageChoice.of(request));
    return page(
        HttpStatus.CONFLICT,
        process,
        List.of(),
        Notice.refused(
            words.text("assessment.wave.refused"),
            words.text("assessment.wave.refused." + why, detail)),
        member,
        request);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      SelectionProcess process,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffMember member,
      HttpServletRequest request) {
    Language language = LanguageChoice.of(request);
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
                    member,
                    process,
                    AssessmentPaths.wave(process.number()),
                    words.text("assessment.wave.title"),
                    AssessmentPages.applicants(process.number(), "", language))
                .saying(notice),
            waiting,
            chosen,
            who(request, waiting, chosen, words),
            AssessmentPages.typed(request, "size"),
            earlier(process, language),
            errors,
            AssessmentPaths.applicants(process.number()).in(language)));
  }

  private static List<Choice> who(
      HttpServletRequest request, int waiting, List<String> chosen, Words words) {
    String typed = AssessmentPages.typed(request, "who");
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

  private List<CurrentAssessment> waiting(SelectionProcess process) {
    return process.posting() == null ? List.of() : standings.waiting(process.posting());
  }

  static List<String> chosen(HttpServletRequest request) {
    String @Nullable [] sent = request.getParameterValues(CHOSEN);
    return sent == null
        ? List.of()
        : Stream.of(sent)
            .flatMap(one -> Arrays.stream(one.split(",")))
            .filter(one -> one.matches("V-[0-9A-Z]{4}-[0-9A-Z]{4}"))
            .distinct()
            .toList();
  }
}
