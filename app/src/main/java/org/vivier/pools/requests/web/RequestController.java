package org.vivier.pools.requests.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
  ResponseEntity<byte[]> show(StaffRequest request, @PathVariable("request") String number) {
    return page(request, pages.find(number, request.member()), List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.STATE_EN, RequestPaths.STATE_FR})
  ResponseEntity<byte[]> move(StaffRequest asking, @PathVariable("request") String number) {
    StaffingRequest request = pages.find(number, asking.member());
    Optional<Event> event = Event.ofCode(asking.typed("event"));
    Attempt<StaffingRequest, Fault> tried =
        event
            .map(one ->
                move.handle(
                    request.id(),
                    RequestPages.revision(asking),
                    one,
                    asking.typed("reason"),
                    asking.member()))
            .orElseGet(() -> Attempt.refused(Fault.NOT_NOW));
    return tried.done() == null
        ? page(asking, pages.find(number, asking.member()), tried.problems())
        : pages.done(RequestPaths.one(number).in(asking.language()), event.orElseThrow().code());
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({RequestPaths.TAKE_EN, RequestPaths.TAKE_FR})
  ResponseEntity<byte[]> take(StaffRequest asking, @PathVariable("request") String number) {
    StaffingRequest request = pages.find(number, asking.member());
    Attempt<StaffingRequest, Fault> tried =
        move.take(request.id(), RequestPages.revision(asking), asking.member());
    return tried.done() == null
        ? page(asking, pages.find(number, asking.member()), tried.problems())
        : pages.done(RequestPaths.one(number).in(asking.language()), "take");
  }

  private ResponseEntity<byte[]> page(
      StaffRequest asking, StaffingRequest request, List<Fault> faults) {
    return pages.page(
        PageResponses.status(faults), "requests/one", view.of(asking, request, faults));
  }
}
