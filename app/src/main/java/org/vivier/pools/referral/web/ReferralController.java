package org.vivier.pools.referral.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.vivier.platform.web.LanguageChoice;
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
import org.vivier.staff.StaffMember;

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
      HttpServletRequest http,
      StaffMember member,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    return page(http, member, number, id, List.of());
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({EN + "/ask", FR + "/invitation"})
  ResponseEntity<byte[]> ask(
      HttpServletRequest http,
      StaffMember member,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, member).referral();
    TypedDay day = TypedDay.of(http, "day");
    Attempt<Referral, Fault> tried =
        day.wrong()
            ? Attempt.refused(Fault.ANSWER_BY_BAD)
            : ask.handle(one.id(), day.date(), member);
    return answer(http, member, number, id, tried, "asked");
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({EN + "/decision", FR + "/decision"})
  ResponseEntity<byte[]> decide(
      HttpServletRequest http,
      StaffMember member,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, member).referral();
    Optional<Event> event =
        Arrays.stream(Event.values())
            .filter(value -> value.code().equals(RequestPages.typed(http, "event")))
            .findFirst();
    Attempt<Referral, Fault> tried =
        event
            .map(value ->
                decide.handle(
                    one.id(),
                    RequestPages.revision(http),
                    value,
                    RequestPages.typed(http, "reason"),
                    member))
            .orElseGet(() -> Attempt.refused(Fault.NOT_NOW));
    return answer(http, member, number, id, tried, event.map(Event::code).orElse(""));
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({EN + "/talk", FR + "/entretien"})
  ResponseEntity<byte[]> talk(
      HttpServletRequest http,
      StaffMember member,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, member).referral();
    return answer(
        http,
        member,
        number,
        id,
        decide.talk(
            one.id(), TypedDay.of(http, "day").date(), RequestPages.typed(http, "note"), member),
        "talk");
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({EN + "/preference", FR + "/preference"})
  ResponseEntity<byte[]> preference(
      HttpServletRequest http,
      StaffMember member,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    Referral one = view.find(number, id, member).referral();
    String holds = RequestPages.typed(http, "holds");
    boolean checked =
        (holds.equals("yes") || holds.equals("no"))
            && TypedId.of(RequestPages.typed(http, "claim"))
                .map(claim -> claims.check(claim, one, holds.equals("yes"), member))
                .orElse(false);
    return pages.done(
        RequestPaths.referral(number, id).in(LanguageChoice.of(http)),
        checked ? "checked" : "refused");
  }

  private ResponseEntity<byte[]> answer(
      HttpServletRequest http,
      StaffMember member,
      String number,
      String id,
      Attempt<Referral, Fault> tried,
      String done) {
    Referral now = tried.done();
    if (now == null) {
      return page(http, member, number, id, tried.problems());
    }
    boolean stays = view.sees(now, number, member);
    return pages.done(
        (stays ? RequestPaths.referral(number, id) : RequestPaths.one(number))
            .in(LanguageChoice.of(http)),
        done);
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest http, StaffMember member, String number, String id, List<Fault> faults) {
    ReferralView.Seen seen = view.find(number, id, member);
    return pages.page(
        PageResponses.status(faults), "requests/referral", view.of(http, member, seen, faults));
  }
}
