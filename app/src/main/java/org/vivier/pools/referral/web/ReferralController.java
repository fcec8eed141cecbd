package org.vivier.pools.referral.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.TypedId;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.PageResponses;
import org.vivier.pools.referral.AskForConsent;
import org.vivier.pools.referral.DecideReferral;
import org.vivier.pools.referral.PreferenceClaims;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.web.RequestPages;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Somebody on the list of a request: ask, talk, select, appoint. */
@Controller
class ReferralController {
  private static final String EN = RequestPaths.REFERRAL_EN;
  private static final String FR = RequestPaths.REFERRAL_FR;

  private final ReferralView view;
  private final RequestPages pages;
  private final AskForConsent ask;
  private final DecideReferral decide;
  private final PreferenceClaims claims;

  ReferralController(
      ReferralView view,
      RequestPages pages,
      AskForConsent ask,
      DecideReferral decide,
      PreferenceClaims claims) {
    this.view = view;
    this.pages = pages;
    this.ask = ask;
    this.decide = decide;
    this.claims = claims;
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      StaffRequest request,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    return page(request, number, id, List.of());
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({EN + "/ask", FR + "/invitation"})
  ResponseEntity<byte[]> ask(
      StaffRequest request,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, request.member()).referral();
    TypedDay day = TypedDay.of(request.http(), "day");
    Attempt<Referral, Fault> tried =
        day.wrong()
            ? Attempt.refused(Fault.ANSWER_BY_BAD)
            : ask.handle(one.id(), day.date(), request.member());
    return answer(request, number, id, tried, "asked");
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({EN + "/decision", FR + "/decision"})
  ResponseEntity<byte[]> decide(
      StaffRequest request,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, request.member()).referral();
    Optional<Event> event =
        Arrays.stream(Event.values())
            .filter(value -> value.code().equals(request.typed("event")))
            .findFirst();
    Attempt<Referral, Fault> tried =
        event
            .map(value ->
                decide.handle(
                    one.id(),
                    RequestPages.revision(request),
                    value,
                    request.typed("reason"),
                    request.member()))
            .orElseGet(() -> Attempt.refused(Fault.NOT_NOW));
    return answer(request, number, id, tried, event.map(Event::code).orElse(""));
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({EN + "/talk", FR + "/entretien"})
  ResponseEntity<byte[]> talk(
      StaffRequest request,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, request.member()).referral();
    return answer(
        request,
        number,
        id,
        decide.talk(
            one.id(),
            TypedDay.of(request.http(), "day").date(),
            request.typed("note"),
            request.member()),
        "talk");
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({EN + "/preference", FR + "/preference"})
  ResponseEntity<byte[]> preference(
      StaffRequest request,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, request.member()).referral();
    String holds = request.typed("holds");
    boolean checked =
        (holds.equals("yes") || holds.equals("no"))
            && TypedId.of(request.typed("claim"))
                .map(claim -> claims.check(claim, one, holds.equals("yes"), request.member()))
                .orElse(false);
    return pages.done(
        RequestPaths.referral(number, id).in(request.language()), checked ? "checked" : "refused");
  }

  private ResponseEntity<byte[]> answer(
      StaffRequest request, String number, String id, Attempt<Referral, Fault> tried, String done) {
    Referral now = tried.done();
    if (now == null) {
      return page(request, number, id, tried.problems());
    }
    boolean stays = view.sees(now, number, request.member());
    return pages.done(
        (stays ? RequestPaths.referral(number, id) : RequestPaths.one(number))
            .in(request.language()),
        done);
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request, String number, String id, List<Fault> faults) {
    ReferralView.Seen seen = view.find(number, id, request.member());
    return pages.page(
        PageResponses.status(faults), "requests/referral", view.of(request, seen, faults));
  }
}
