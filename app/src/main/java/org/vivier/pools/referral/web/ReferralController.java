package org.vivier.pools.referral.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.PageResponses;
import org.vivier.pools.referral.AskForConsent;
import org.vivier.pools.referral.DecideReferral;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.ReferralId;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.referral.web.ReferralView.Seen;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.web.RequestPages;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Somebody on the list of a request: ask, talk, select, appoint. */
@Controller
class ReferralController {
  private final ReferralView view;
  private final RequestPages pages;
  private final AskForConsent ask;
  private final DecideReferral decide;

  ReferralController(
      ReferralView view, RequestPages pages, AskForConsent ask, DecideReferral decide) {
    this.view = view;
    this.pages = pages;
    this.ask = ask;
    this.decide = decide;
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.REFERRAL_EN, RequestPaths.REFERRAL_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Seen seen) {
    return page(request, seen, List.of());
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({RequestPaths.REFERRAL_EN + "/ask", RequestPaths.REFERRAL_FR + "/invitation"})
  ResponseEntity<byte[]> ask(StaffRequest request, Seen seen) {
    TypedDay day = TypedDay.of(request.http(), "day");
    Attempt<Referral, Fault> tried =
        day.wrong()
            ? Attempt.refused(Fault.ANSWER_BY_BAD)
            : ask.handle(seen.referral().id(), day.date(), request.member());
    return answer(request, seen, tried, "asked");
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.REFERRAL_EN + "/decision", RequestPaths.REFERRAL_FR + "/decision"})
  ResponseEntity<byte[]> decide(StaffRequest request, Seen seen) {
    ReferralId id = seen.referral().id();
    int revision = request.form().number("revision").orElse(0);
    Optional<Event> event = Event.ofCode(request.typed("event"));
    Attempt<Referral, Fault> tried =
        event
            .map(one -> decide.handle(id, revision, one, request.typed("reason"), request.member()))
            .orElseGet(() -> Attempt.refused(Fault.NOT_NOW));
    return answer(request, seen, tried, event.map(Event::code).orElse(""));
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @PostMapping({RequestPaths.REFERRAL_EN + "/talk", RequestPaths.REFERRAL_FR + "/entretien"})
  ResponseEntity<byte[]> talk(StaffRequest request, Seen seen) {
    Attempt<Referral, Fault> tried =
        decide.talk(
            seen.referral().id(),
            TypedDay.of(request.http(), "day").date(),
            request.typed("note"),
            request.member());
    return answer(request, seen, tried, "talk");
  }

  private ResponseEntity<byte[]> answer(
      StaffRequest request, Seen seen, Attempt<Referral, Fault> tried, String done) {
    Referral now = tried.done();
    if (now == null) {
      return page(request, view.again(seen, request.member()), tried.problems());
    }
    return pages.done(view.after(seen, now, request.member()).in(request.language()), done);
  }

  private ResponseEntity<byte[]> page(StaffRequest request, Seen seen, List<Fault> faults) {
    return pages.page(
        PageResponses.status(faults), "requests/referral", view.of(request, seen, faults));
  }
}
