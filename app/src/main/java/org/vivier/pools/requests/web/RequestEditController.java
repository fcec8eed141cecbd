package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.SaveRequest;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;

/** The form in which a manager says whom they need; it shows at once how many there are. */
@Controller
class RequestEditController {
  private final RequestPages pages;
  private final RequestFields fields;
  private final CountsViews counts;
  private final SaveRequest save;

  RequestEditController(
      RequestPages pages, RequestFields fields, CountsViews counts, SaveRequest save) {
    this.pages = pages;
    this.fields = fields;
    this.counts = counts;
    this.save = save;
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.NEW_EN, RequestPaths.NEW_FR})
  ResponseEntity<byte[]> empty(StaffRequest request) {
    return page(request, null, new TypedNeed(shown(request, RequestForm.EMPTY)), List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.NEW_EN, RequestPaths.NEW_FR})
  ResponseEntity<byte[]> begin(StaffRequest request) {
    TypedNeed typed = new TypedNeed(RequestForm.of(request));
    if (counts(request) || !typed.faults().isEmpty()) {
      return page(request, null, typed, typed.faults());
    }
    Attempt<StaffingRequest, Fault> tried = save.begin(typed.need(), request.member());
    StaffingRequest done = tried.done();
    return done == null
        ? page(request, null, typed, tried.problems())
        : pages.done(RequestPaths.one(done.number()).in(request.language()), "created");
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.EDIT_EN, RequestPaths.EDIT_FR})
  ResponseEntity<byte[]> show(StaffRequest asking, @PathVariable("request") String number) {
    StaffingRequest request = pages.find(number, asking.member());
    TypedNeed shown = new TypedNeed(shown(asking, RequestForm.of(request.need())));
    return page(asking, request, shown, List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.EDIT_EN, RequestPaths.EDIT_FR})
  ResponseEntity<byte[]> change(StaffRequest asking, @PathVariable("request") String number) {
    StaffingRequest request = pages.find(number, asking.member());
    TypedNeed typed = new TypedNeed(RequestForm.of(asking));
    if (counts(asking) || !typed.faults().isEmpty()) {
      return page(asking, request, typed, typed.faults());
    }
    Attempt<StaffingRequest, Fault> tried =
        save.change(request.id(), RequestPages.revision(asking), typed.need(), asking.member());
    return tried.done() == null
        ? page(asking, pages.find(number, asking.member()), typed, tried.problems())
        : pages.done(RequestPaths.one(number).in(asking.language()), "changed");
  }

  private static boolean counts(StaffRequest request) {
    return request.typed("then").equals("count");
  }

  private static RequestForm shown(StaffRequest request, RequestForm now) {
    return request.rejected() || LanguageSwitch.among(request.http())
        ? RequestForm.of(request)
        : now;
  }

  private ResponseEntity<byte[]> page(
      StaffRequest asking, @Nullable StaffingRequest request, TypedNeed typed, List<Fault> faults) {
    Words words = asking.words();
    Addresses here = request == null ? RequestPaths.create() : RequestPaths.edit(request.number());
    String title =
        request == null
            ? words.text("requests.form.new")
            : words.text("requests.form.edit", request.number());
    return pages.page(
        PageResponses.status(faults),
        "requests/form",
        new RequestFormPage(
            pages.frame(asking, request, here, title).saying(RequestPages.conflict(faults, words)),
            fields.of(typed.form(), words),
            request == null ? 0 : request.revision(),
            typed.faults().isEmpty() ? counts.of(typed.need().requirements(), words) : null,
            RequestPages.errors(faults, words.language()),
            (request == null ? RequestPaths.list() : RequestPaths.one(request.number()))
                .in(words.language())));
  }
}
