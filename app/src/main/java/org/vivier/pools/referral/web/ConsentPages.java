package org.vivier.pools.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.Preference;
import org.vivier.pools.referral.PreferenceClaim;
import org.vivier.pools.referral.PreferenceClaims;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.ReferralId;
import org.vivier.pools.referral.ReferralState;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.referral.Referrals;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.requests.web.RequestWords;
import org.vivier.pools.search.Requirement;
import org.vivier.postings.PostingPaths;

/**
 * Makes the page on which a person is asked. What is missing and what is somebody else's are the
 * same; nobody sees that they were thought of before they are asked.
 */
@Component
class ConsentPages {
  private static final Set<Requirement> TOLD =
      Set.of(
          Requirement.CLASSIFICATION,
          Requirement.LANGUAGE,
          Requirement.TENURE,
          Requirement.PLACE,
          Requirement.ARRANGEMENT);

  private final Applications applications;
  private final Referrals referrals;
  private final Requests requests;
  private final PreferenceClaims claims;
  private final Site site;
  private final Clock clock;

  ConsentPages(
      Applications applications,
      Referrals referrals,
      Requests requests,
      PreferenceClaims claims,
      Site site,
      Clock clock) {
    this.applications = applications;
    this.referrals = referrals;
    this.requests = requests;
    this.claims = claims;
    this.site = site;
    this.clock = clock;
  }

  Referral find(HttpServletRequest http, String application, String id) {
    return own(http, application)
        .flatMap(found ->
            ReferralId.of(id)
                .flatMap(known -> referrals.find(known, LanguageChoice.of(http)))
                .filter(one -> one.application().equals(found.id())))
        .filter(ConsentPages::asked)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Whether the person has ever heard of it. */
  static boolean asked(Referral one) {
    return one.answerBy() != null;
  }

  private Optional<Application> own(HttpServletRequest http, String application) {
    return ApplicationId.parse(application)
        .flatMap(
            known -> DeviceCookie.in(http).flatMap(device -> applications.visibleTo(device, known)))
        .filter(found -> !found.isDraft());
  }

  ConsentPage of(HttpServletRequest http, Referral one, @Nullable String fault) {
    Language language = LanguageChoice.of(http);
    Words words = Words.of(language);
    StaffingRequest request = requests.find(one.request()).orElseThrow();
    Instant now = clock.instant();
    boolean open = one.state() == ReferralState.ASKED && !one.late(now);
    boolean yes = open && request.state() == RequestState.OPEN && one.available(now);
    var answerBy = one.answerBy();
    @Nullable String done = http.getParameter("done");
    return new ConsentPage(
        frame(one, words),
        FormToken.of(http),
        request.title(language),
        one.state().forCandidate(language),
        RequestWords.kind(one.state()),
        facts(request, words),
        open && answerBy != null ? Day.of(answerBy, language).wording() : null,
        yes,
        one.state().allows(Event.DECLINE),
        one.state() == ReferralState.REFERRED,
        fault != null ? fault : open && !yes ? words.text("requests.consent.cannot") : null,
        preferences(said(http, one), language),
        ("yes".equals(done) && one.state() == ReferralState.REFERRED)
                || ("no".equals(done) && one.state() == ReferralState.DECLINED)
            ? words.text("requests.consent.done-" + done)
            : null,
        ConsentPaths.answer(language, one.application(), one.id()),
        ConsentPaths.application(language, one.application()),
        RejectedForms.among(http));
  }

  private PageFrame frame(Referral one, Words words) {
    Language language = words.language();
    return new PageFrame(
        site,
        language,
        words.text("requests.consent.title"),
        words.text("requests.consent.description"),
        ConsentPaths.one(language, one.application(), one.id()),
        ConsentPaths.one(language.other(), one.application(), one.id()),
        PostingPaths.list(language),
        List.of(),
        null,
        false);
  }

  private static List<ConsentPage.Fact> facts(StaffingRequest request, Words words) {
    var asked = request.need().requirements();
    List<ConsentPage.Fact> facts = new ArrayList<>();
    asked.asked().stream()
        .filter(TOLD::contains)
        .forEach(one ->
            facts.add(
                new ConsentPage.Fact(
                    one.in(words.language()), RequestWords.of(one, asked, words))));
    if (!request.need().details().isBlank()) {
      facts.add(
          new ConsentPage.Fact(words.text("requests.consent.details"), request.need().details()));
    }
    return facts;
  }

  /** What they have said, or are about to say in the form that comes along. */
  private List<Preference> said(HttpServletRequest http, Referral one) {
    return FormValues.cameAlong(http)
        ? typed(http)
        : claims.of(List.of(one.person())).getOrDefault(one.person(), List.of()).stream()
            .map(PreferenceClaim::preference)
            .toList();
  }

  /** What was ticked. */
  static List<Preference> typed(HttpServletRequest http) {
    return FormValues.in(http).all("preference").stream()
        .distinct()
        .flatMap(one -> Preference.ofCode(one).stream())
        .toList();
  }

  private static List<Choice> preferences(List<Preference> said, Language language) {
    return Stream.of(Preference.values())
        .map(kind -> new Choice(kind.code(), kind.in(language), null, said.contains(kind)))
        .toList();
  }
}
