package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.ChangeMembership;

/** What a member does with one pool: pause, resume, leave, come back. */
@Controller
class CandidatePoolController {
  private final CandidatePoolPages pages;
  private final ChangeMembership change;

  CandidatePoolController(CandidatePoolPages pages, ChangeMembership change) {
    this.pages = pages;
    this.change = change;
  }

  @GetMapping({
    CandidatePoolPaths.EN + CandidatePoolPaths.ONE,
    CandidatePoolPaths.FR + CandidatePoolPaths.ONE
  })
  ResponseEntity<byte[]> show(HttpServletRequest request, Membership one) {
    @Nullable TermsForm typed = LanguageSwitch.among(request) ? TermsForm.of(request) : null;
    return pages.one(request, one, HttpStatus.OK, List.of(), typed, null);
  }

  @PostMapping({
    CandidatePoolPaths.EN + CandidatePoolPaths.PAUSE,
    CandidatePoolPaths.FR + CandidatePoolPaths.PAUSE
  })
  ResponseEntity<byte[]> pause(HttpServletRequest request, Membership one) {
    TypedDay until = TypedDay.of(request, "until");
    Attempt<?, Problem> attempt = change.pause(one.id(), until.date(), Actor.CANDIDATE);
    return pages.answer(request, one, attempt, "paused", null, until);
  }

  @PostMapping({CandidatePoolPaths.RESUME_EN, CandidatePoolPaths.RESUME_FR})
  ResponseEntity<byte[]> resume(HttpServletRequest request, Membership one) {
    return move(request, one, Event.RESUME);
  }

  @PostMapping({CandidatePoolPaths.LEAVE_EN, CandidatePoolPaths.LEAVE_FR})
  ResponseEntity<byte[]> leave(HttpServletRequest request, Membership one) {
    return move(request, one, Event.LEAVE);
  }

  @PostMapping({CandidatePoolPaths.REJOIN_EN, CandidatePoolPaths.REJOIN_FR})
  ResponseEntity<byte[]> rejoin(HttpServletRequest request, Membership one) {
    return move(request, one, Event.REJOIN);
  }

  private ResponseEntity<byte[]> move(HttpServletRequest request, Membership one, Event event) {
    Attempt<?, Problem> attempt = change.handle(one.id(), event, Actor.CANDIDATE);
    return pages.answer(request, one, attempt, event.code(), null, null);
  }
}
