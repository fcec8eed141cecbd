package org.vivier.pools.requests.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.SaveRequest;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The form in which a manager says whom they need; it shows at once how many there are. */
@Controller
class RequestEditController {
  private final RequestPages pages;
  private final RequestFormPages forms;
  private final SaveRequest save;

  RequestEditController(RequestPages pages, RequestFormPages forms, SaveRequest save) {
    this.pages = pages;
    this.forms = forms;
    this.save = save;
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.NEW_EN, RequestPaths.NEW_FR})
  ResponseEntity<byte[]> empty(StaffRequest request) {
    return forms.page(request, null, shown(request, RequestForm.EMPTY), List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.NEW_EN, RequestPaths.NEW_FR})
  ResponseEntity<byte[]> begin(StaffRequest request) {
    TypedNeed typed = new TypedNeed(RequestForm.of(request));
    if (counts(request) || !typed.faults().isEmpty()) {
      return forms.page(request, null, typed, typed.faults());
    }
    Attempt<StaffingRequest, Fault> tried = save.begin(typed.need(), request.member());
    StaffingRequest done = tried.done();
    return done == null
        ? forms.page(request, null, typed, tried.problems())
        : pages.done(RequestPaths.one(done.number()).in(request.language()), "created");
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.EDIT_EN, RequestPaths.EDIT_FR})
  ResponseEntity<byte[]> show(StaffRequest asking, StaffingRequest request) {
    return forms.page(asking, request, shown(asking, RequestForm.of(request.need())), List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.EDIT_EN, RequestPaths.EDIT_FR})
  ResponseEntity<byte[]> change(StaffRequest asking, StaffingRequest request) {
    TypedNeed typed = new TypedNeed(RequestForm.of(asking));
    if (counts(asking) || !typed.faults().isEmpty()) {
      return forms.page(asking, request, typed, typed.faults());
    }
    int revision = asking.form().number("revision").orElse(0);
    Attempt<StaffingRequest, Fault> tried =
        save.change(request.id(), revision, typed.need(), asking.member());
    return tried.done() == null
        ? forms.page(asking, pages.find(request.number(), asking.member()), typed, tried.problems())
        : pages.done(RequestPaths.one(request.number()).in(asking.language()), "changed");
  }

  private static boolean counts(StaffRequest request) {
    return request.typed("then").equals("count");
  }

  private static TypedNeed shown(StaffRequest request, RequestForm now) {
    return new TypedNeed(request.shownAgain() ? RequestForm.of(request) : now);
  }
}
