package org.vivier.pools.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PageResponses;
import org.vivier.pools.TypedDay;
import org.vivier.pools.language.AddResult;
import org.vivier.pools.language.AddResult.Given;
import org.vivier.pools.language.AddResult.Wrong;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.web.RequestPages;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

/** HR writes down a language result of somebody on the list, or that one was a mistake. */
@Controller
class LanguageResultController {
  private final ReferralView view;
  private final RequestPages pages;
  private final AddResult add;

  LanguageResultController(ReferralView view, RequestPages pages, AddResult add) {
    this.view = view;
    this.pages = pages;
    this.add = add;
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({
    RequestPaths.REFERRAL_EN + "/language-results",
    RequestPaths.REFERRAL_FR + "/resultats-linguistiques"
  })
  ResponseEntity<byte[]> add(
      HttpServletRequest http,
      StaffMember member,
      @PathVariable("request") String number,
      @PathVariable("referral") String id) {
    ReferralView.Seen seen = view.find(number, id, member);
    String path = RequestPaths.referral(number, id).in(LanguageChoice.of(http));
    Optional<UUID> takeBack = id(RequestPages.typed(http, "take-back"));
    if (takeBack.isPresent()) {
      boolean done = add.takeBack(seen.referral().application(), takeBack.get(), member.actor());
      return pages.done(path, done ? "taken-back" : "refused");
    }
    TypedDay tested = TypedDay.of(http, "tested");
    TypedDay expires = TypedDay.of(http, "expires");
    List<Wrong> wrong =
        expires.date() == null && !expires.empty()
            ? List.of(Wrong.EXPIRES_BEFORE)
            : add.handle(
                seen.referral().application(),
                new Given(
                    Language.ofTag(RequestPages.typed(http, "language")).orElse(null),
                    Skill.ofCode(RequestPages.typed(http, "skill")).orElse(null),
                    ResultLevel.ofSign(RequestPages.typed(http, "level")).orElse(null),
                    tested.date(),
                    expires.date(),
                    Source.ofCode(RequestPages.typed(http, "source")).orElse(null)),
                member.actor());
    List<Fault> faults = wrong.stream().map(LanguageResultController::fault).toList();
    return faults.isEmpty()
        ? pages.done(path, "result")
        : pages.page(
            PageResponses.status(faults), "requests/referral", view.of(http, member, seen, faults));
  }

  private static Fault fault(Wrong wrong) {
    return switch (wrong) {
      case LANGUAGE -> Fault.RESULT_LANGUAGE;
      case SKILL -> Fault.RESULT_SKILL;
      case LEVEL -> Fault.RESULT_LEVEL;
      case TESTED_MISSING, TESTED_LATER -> Fault.RESULT_DAY;
      case EXPIRES_BEFORE, EXPIRES_NEVER -> Fault.RESULT_EXPIRY;
      case SOURCE -> Fault.RESULT_SOURCE;
    };
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
