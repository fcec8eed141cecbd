package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Closing;
import org.vivier.processes.Move;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.Place;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.MoveBlocked;
import org.vivier.processes.web.FormPage.FormButton;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Moves a process: asks why where that is needed, and says everything that stands in the way. */
@Controller
class MoveController {
  private final ProcessPages pages;
  private final FormAnswers answers;
  private final MoveProcess move;
  private final ForecastCards forecasts;

  MoveController(
      ProcessPages pages, FormAnswers answers, MoveProcess move, ForecastCards forecasts) {
    this.pages = pages;
    this.answers = answers;
    this.move = move;
    this.forecasts = forecasts;
  }

  @Requires(act = Act.MOVE_PROCESS, scope = "process")
  @GetMapping({ProcessPaths.MOVE_EN, ProcessPaths.MOVE_FR})
  ResponseEntity<byte[]> show(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("event") String code) {
    Event event = event(code);
    if (event == Event.AMEND && process.posting() != null) {
      // A matter of the text: what changes is shown there.
      return pages.redirect(
          ProcessPaths.posting(request.language(), process.number()) + "/publication");
    }
    FormValues typed = FormValues.shown(request.http(), FormValues.NOTHING);
    return page(
        request, process, event, typed, move.preview(process, event, SetUpReader.of(request)));
  }

  @Requires(act = Act.MOVE_PROCESS, scope = "process")
  @PostMapping({ProcessPaths.MOVE_EN, ProcessPaths.MOVE_FR})
  ResponseEntity<byte[]> move(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("event") String code) {
    Event event = event(code);
    FormValues typed = request.form();
    TypedMoment closes = TypedMoment.in(typed, "closes", process.facts().dates().zone(), true);
    if (event.movesClosing() && !closes.refusals().isEmpty()) {
      return page(request, process, event, typed, closes.refusals());
    }
    int revision = typed.number("revision").orElse(process.revision());
    List<Refusal> refusals =
        attempt(
            process,
            revision,
            new Move(event, typed.one("reason"), closes.moment()),
            request.actor());
    return refusals.isEmpty()
        ? pages.redirect(ProcessPaths.one(request.language(), process.number()))
        : page(request, pages.again(process, request), event, typed, refusals);
  }

  private List<Refusal> attempt(SelectionProcess process, int revision, Move wanted, Actor by) {
    try {
      return move.handle(process.id(), revision, wanted, by).refusals();
    } catch (MoveBlocked e) {
      return e.refusals();
    }
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request,
      SelectionProcess process,
      Event event,
      FormValues typed,
      List<Refusal> refusals) {
    Language language = request.language();
    // Where something stands in the way from the beginning, there is no button that would have to
    // fail.
    boolean blocked = !refusals.isEmpty() && request.http().getMethod().equals("GET");
    FormFields fields = new FormFields(language, typed, refusals, null);
    fields.plain();
    if (!blocked && event.movesClosing() && process.facts().dates().closing() == Closing.DATE) {
      fields.lines("closes", "closes-time");
    }
    if (!blocked && event.needsReason()) {
      fields.area("reason");
    }
    fields.hidden("revision", process.revision());
    boolean possible = process.buttons().contains(event);
    return answers.show(
        new FormAnswers.Form(
            process,
            Place.PROCESS,
            new FormTitle(event.in(language), null),
            other -> ProcessPaths.move(other, process.number(), event),
            refusals,
            fields.done(),
            notices(request, process, event, language),
            possible && !blocked
                ? List.of(new FormButton(event.in(language), event.code(), "primary"))
                : List.of(),
            !possible,
            other -> ProcessPaths.one(other, process.number())),
        request);
  }

  private List<String> notices(
      StaffRequest request, SelectionProcess process, Event event, Language language) {
    List<String> notices = new ArrayList<>();
    String key = "processes.move-notice." + event.code();
    if (Words.of(language).has(key)) {
      notices.add(Words.of(language).text(key));
    }
    if (event == Event.PUBLISH) {
      ForecastCard card =
          forecasts.of(
              process, request, ProcessPaths.move(language, process.number(), event), language);
      String end = card.end();
      if (end != null) {
        notices.add(
            Words.of(language).text("processes.forecast.if", card.applications()) + " " + end);
      }
    }
    return notices;
  }

  private static Event event(String code) {
    return Event.ofCode(code).filter(Event::byPeople).orElseThrow(ProcessPages::missing);
  }
}
