package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Move;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.links.MoveBlocked;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Moves a process: asks why where that is needed, and says everything that stands in the way. */
@Controller
class MoveController {
  private final ProcessPages pages;
  private final MovePages form;
  private final MoveProcess move;

  MoveController(ProcessPages pages, MovePages form, MoveProcess move) {
    this.pages = pages;
    this.form = form;
    this.move = move;
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
    FormValues typed = request.shown(FormValues.NOTHING);
    return form.show(
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
      return form.show(request, process, event, typed, closes.refusals());
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
        : form.show(request, pages.again(process, request), event, typed, refusals);
  }

  private List<Refusal> attempt(SelectionProcess process, int revision, Move wanted, Actor by) {
    try {
      return move.handle(process.id(), revision, wanted, by).refusals();
    } catch (MoveBlocked e) {
      return e.refusals();
    }
  }

  private static Event event(String code) {
    return Event.ofCode(code).filter(Event::byPeople).orElseThrow(ProcessPages::missing);
  }
}
