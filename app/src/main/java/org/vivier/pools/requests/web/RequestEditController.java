package org.vivier.pools.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.SaveRequest;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;

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
  ResponseEntity<byte[]> empty(HttpServletRequest http, StaffMember member) {
    return page(http, member, null, new TypedNeed(shown(http, RequestForm.EMPTY)), List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.NEW_EN, RequestPaths.NEW_FR})
  ResponseEntity<byte[]> begin(HttpServletRequest http, StaffMember member) {
    TypedNeed typed = new TypedNeed(RequestForm.of(http));
    if (counts(http) || !typed.faults().isEmpty()) {
      return page(http, member, null, typed, typed.faults());
    }
    Attempt<StaffingRequest, Fault> tried = save.begin(typed.need(), member);
    StaffingRequest done = tried.done();
    return done == null
        ? page(http, member, null, typed, tried.problems())
        : pages.done(RequestPaths.one(done.number()).in(LanguageChoice.of(http)), "created");
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.EDIT_EN, RequestPaths.EDIT_FR})
  ResponseEntity<byte[]> show(
      HttpServletRequest http, StaffMember member, @PathVariable("request") String number) {
    StaffingRequest request = pages.find(number, member);
    TypedNeed shown = new TypedNeed(shown(http, RequestForm.of(request.need())));
    return page(http, member, request, shown, List.of());
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.EDIT_EN, RequestPaths.EDIT_FR})
  ResponseEntity<byte[]> change(
      HttpServletRequest http, StaffMember member, @PathVariable("request") String number) {
    StaffingRequest request = pages.find(number, member);
    TypedNeed typed = new TypedNeed(RequestForm.of(http));
    if (counts(http) || !typed.faults().isEmpty()) {
      return page(http, member, request, typed, typed.faults());
    }
    Attempt<StaffingRequest, Fault> tried =
        save.change(request.id(), RequestPages.revision(http), typed.need(), member);
    return tried.done() == null
        ? page(http, member, pages.find(number, member), typed, tried.problems())
        : pages.done(RequestPaths.one(number).in(LanguageChoice.of(http)), "changed");
  }

  private static boolean counts(HttpServletRequest http) {
    return RequestPages.typed(http, "then").equals("count");
  }

  private static RequestForm shown(HttpServletRequest http, RequestForm now) {
    return RejectedForms.among(http) || LanguageSwitch.among(http) ? RequestForm.of(http) : now;
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest http,
      StaffMember member,
      @Nullable StaffingRequest request,
      TypedNeed typed,
      List<Fault> faults) {
    Words words = Words.of(LanguageChoice.of(http));
    Addresses here = request == null ? RequestPaths.create() : RequestPaths.edit(request.number());
    String title =
        request == null
            ? words.text("requests.form.new")
            : words.text("requests.form.edit", request.number());
    return pages.page(
        PageResponses.status(faults),
        "requests/form",
        new RequestFormPage(
            pages
                .frame(http, member, request, here, title)
                .saying(RequestPages.conflict(faults, words)),
            fields.of(typed.form(), words),
            request == null ? 0 : request.revision(),
            typed.faults().isEmpty() ? counts.of(typed.need().requirements(), words) : null,
            RequestPages.errors(faults, words.language()),
            (request == null ? RequestPaths.list() : RequestPaths.one(request.number()))
                .in(words.language())));
  }
}
