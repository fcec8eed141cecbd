package org.vivier.pools.requests.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.web.PageResponses;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.MoveRequest;
import org.vivier.pools.requests.RequestState.Event;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** One request: to its manager and to HR. */
@Controller
class RequestController {
  private final RequestPages pages;
  private final RequestView view;
  private final MoveRequest move;

  RequestController(RequestPages pages, RequestView view, MoveRequest move) {
    this.pages = pages;
    this.view = view;
    this.move = move;
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.EN + RequestPaths.ONE, RequestPaths.FR + RequestPaths.ONE})
  ResponseEntity<byte[]> show(StaffRequest asking, StaffingRequest request) {
    return page(asking, request, List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.STATE_EN, RequestPaths.STATE_FR})
  ResponseEntity<byte[]> move(StaffRequest asking, StaffingRequest request) {
    Optional<Event> event = Event.ofCode(asking.typed("event"));
    Attempt<StaffingRequest, Fault> tried =
        event
            .map(one ->
                move.handle(
                    request.id(), revision(asking), one, asking.typed("reason"), asking.member()))
            .orElseGet(() -> Attempt.refused(Fault.NOT_NOW));
    return answer(asking, request, tried, event.map(Event::code).orElse(""));
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({RequestPaths.TAKE_EN, RequestPaths.TAKE_FR})
  ResponseEntity<byte[]> take(StaffRequest asking, StaffingRequest request) {
    return answer(
        asking, request, move.take(request.id(), revision(asking), asking.member()), "take");
  }

  private static int revision(StaffRequest asking) {
    return asking.form().number("revision").orElse(0);
  }

  private ResponseEntity<byte[]> answer(
      StaffRequest asking,
      StaffingRequest request,
      Attempt<StaffingRequest, Fault> tried,
      String done) {
    return tried.done() == null
        ? page(asking, pages.find(request.number(), asking.member()), tried.problems())
        : pages.done(RequestPaths.one(request.number()).in(asking.language()), done);
  }

  private ResponseEntity<byte[]> page(
      StaffRequest asking, StaffingRequest request, List<Fault> faults) {
    return pages.page(
        PageResponses.status(faults), "requests/one", view.of(asking, request, faults));
  }
}
