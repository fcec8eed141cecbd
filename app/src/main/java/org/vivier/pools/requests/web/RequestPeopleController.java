package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.pools.MembershipId;
import org.vivier.pools.referral.ProposeReferrals;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Who matches a request: HR looks, sees why, and proposes. */
@Controller
class RequestPeopleController {
  private static final int MOST = 200;

  private final RequestPages pages;
  private final PeoplePages people;
  private final ProposeReferrals propose;

  RequestPeopleController(RequestPages pages, PeoplePages people, ProposeReferrals propose) {
    this.pages = pages;
    this.people = people;
    this.propose = propose;
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @GetMapping({RequestPaths.PEOPLE_EN, RequestPaths.PEOPLE_FR})
  ResponseEntity<byte[]> show(StaffRequest asking, StaffingRequest request) {
    return page(asking, request, List.of(), null);
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({RequestPaths.PEOPLE_EN, RequestPaths.PEOPLE_FR})
  ResponseEntity<byte[]> propose(StaffRequest asking, StaffingRequest request) {
    List<MembershipId> ids =
        asking.form().all("people").stream()
            .distinct()
            .limit(MOST)
            .flatMap(id -> MembershipId.of(id).stream())
            .toList();
    Attempt<ProposeReferrals.Done, Fault> tried = propose.handle(request, ids, asking.member());
    ProposeReferrals.Done done = tried.done();
    if (done == null) {
      return page(asking, request, tried.problems(), null);
    }
    Words words = asking.words();
    return done.unavailable() == 0
        ? pages.done(RequestPaths.one(request.number()).in(words.language()), "proposed")
        : page(
            asking,
            request,
            List.of(),
            Notice.conflict(
                words.text("requests.done.someUnavailable", done.unavailable()),
                words.text("requests.done.someProposed", done.proposed())));
  }

  private ResponseEntity<byte[]> page(
      StaffRequest asking, StaffingRequest request, List<Fault> faults, @Nullable Notice notice) {
    Words words = asking.words();
    var frame =
        pages
            .frame(
                asking,
                request,
                RequestPaths.people(request.number()),
                words.text("requests.people.title", request.number()))
            .saying(notice)
            .saying(RequestPages.conflict(faults, words));
    List<FieldError> errors = RequestPages.errors(faults, words.language());
    boolean open = request.state() == RequestState.OPEN;
    return pages.page(
        notice == null ? PageResponses.status(faults) : HttpStatus.CONFLICT,
        "requests/people",
        people.of(asking, frame, request.need().requirements(), request, null, errors, open));
  }
}
