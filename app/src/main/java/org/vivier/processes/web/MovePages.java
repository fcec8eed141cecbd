package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Closing;
import org.vivier.processes.Place;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.FormPage.FormButton;
import org.vivier.staff.page.StaffRequest;

/** Makes the form in which a process is moved. */
@Component
class MovePages {
  private final FormAnswers answers;
  private final ForecastCards forecasts;

  MovePages(FormAnswers answers, ForecastCards forecasts) {
    this.answers = answers;
    this.forecasts = forecasts;
  }

  ResponseEntity<byte[]> show(
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
}
