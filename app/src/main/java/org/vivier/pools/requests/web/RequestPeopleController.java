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
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.pools.MembershipId;
import org.vivier.pools.referral.ProposeReferrals;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;

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
  ResponseEntity<byte[]> show(
      HttpServletRequest http, StaffMember member, @PathVariable("request") String number) {
    return page(http, member, pages.find(number, member), List.of(), null);
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({RequestPaths.PEOPLE_EN, RequestPaths.PEOPLE_FR})
  ResponseEntity<byte[]> propose(
      HttpServletRequest http, StaffMember member, @PathVariable("request") String number) {
    StaffingRequest request = pages.find(number, member);
    List<MembershipId> ids =
        RequestPages.all(http, "people").stream()
            .distinct()
            .limit(MOST)
            .flatMap(id -> MembershipId.of(id).stream())
            .toList();
    Attempt<ProposeReferrals.Done, Fault> tried = propose.handle(request, ids, member);
    ProposeReferrals.Done done = tried.done();
    if (done == null) {
      return page(http, member, request, tried.problems(), null);
    }
    Words words = Words.of(LanguageChoice.of(http));
    return done.unavailable() == 0
        ? pages.done(RequestPaths.one(number).in(words.language()), "proposed")
        : page(
            http,
            member,
            request,
            List.of(),
            Notice.conflict(
                words.text("requests.done.someUnavailable", done.unavailable()),
                words.text("requests.done.someProposed", done.proposed())));
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest http,
      StaffMember member,
      StaffingRequest request,
      List<Fault> faults,
      @Nullable Notice notice) {
    Words words = Words.of(LanguageChoice.of(http));
    var frame =
        pages
            .frame(
                http,
                member,
                request,
                RequestPaths.people(request.number()),
                words.text("requests.people.title", request.number()))
            .saying(notice)
            .saying(RequestPages.conflict(faults, words));
    List<FieldError> errors = RequestPages.errors(faults, words.language());
    boolean open = request.state() == RequestState.OPEN;
    return pages.page(
        notice == null
            ? PageResponses.status(faults)
            : org.springframework.http.HttpStatus.CONFLICT,
        "requests/people",
        people.of(http, frame, request.need().requirements(), request, null, errors, open, member));
  }
}
