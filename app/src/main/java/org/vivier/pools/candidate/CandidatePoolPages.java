package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipState;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.AcceptedTerms;
import org.vivier.pools.membership.TermsRows;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;

/** Makes the candidate's pages about pools. */
@Component
class CandidatePoolPages {
  private static final Set<String> DONE = Set.of("paused", "resumed", "left", "rejoined", "terms");

  private final Memberships memberships;
  private final OwnMemberships own;
  private final Pools pools;
  private final Processes processes;
  private final TermsRows terms;
  private final CandidatePoolResponses responses;
  private final Clock clock;

  CandidatePoolPages(
      Memberships memberships,
      OwnMemberships own,
      Pools pools,
      Processes processes,
      TermsRows terms,
      CandidatePoolResponses responses,
      Clock clock) {
    this.memberships = memberships;
    this.own = own;
    this.pools = pools;
    this.processes = processes;
    this.terms = terms;
    this.responses = responses;
    this.clock = clock;
  }

  ResponseEntity<byte[]> all(HttpServletRequest request, ApplicationId application) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    return responses.page(
        HttpStatus.OK,
        "all",
        new CandidatePoolsPage(
            responses.frame(
                language,
                words.text("pools.candidate.title"),
                CandidatePoolPaths.all(language, application),
                CandidatePoolPaths.all(language.other(), application)),
            own.of(application).stream().map(one -> row(one, language)).toList(),
            CandidatePoolPaths.application(language, application)));
  }

  private CandidatePoolsPage.Row row(Membership one, Language language) {
    Pool pool = pools.find(one.pool()).orElseThrow();
    String state = one.codeOn(pool.today(clock));
    return new CandidatePoolsPage.Row(
        pool.name().in(language),
        Words.of(language).text("pools.candidate.state-" + state),
        kind(state),
        Day.of(one.expiresOn(), language),
        CandidatePoolPaths.one(language, one.application(), one.id()));
  }

  private static String kind(String state) {
    return switch (state) {
      case "active" -> "success";
      case "paused" -> "soon";
      default -> "neutral";
    };
  }

  /**
   * One pool.
   *
   * @param typed what was typed and not taken, or null
   * @param pause the same of a pause
   */
  ResponseEntity<byte[]> one(
      HttpServletRequest request,
      Membership one,
      HttpStatus status,
      List<FieldError> errors,
      @Nullable TermsForm typed,
      @Nullable TypedDay pause) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    Pool pool = pools.find(one.pool()).orElseThrow();
    LocalDate today = pool.today(clock);
    String state = one.codeOn(today);
    AcceptedTerms accepted =
        typed == null
            ? terms.of(List.of(one.id())).getOrDefault(one.id(), AcceptedTerms.NOTHING)
            : typed.terms();
    List<SelectionProcess> made =
        pools.processes(pool.id()).stream().flatMap(id -> processes.find(id).stream()).toList();
    @Nullable LocalDate paused = one.standing().pausedUntil();
    return responses.page(
        status,
        "one",
        new CandidatePoolPage(
            responses.frame(
                language,
                pool.name().in(language),
                CandidatePoolPaths.one(language, one.application(), one.id()),
                CandidatePoolPaths.one(language.other(), one.application(), one.id())),
            FormToken.of(request),
            pool.name().in(language),
            words.text("pools.candidate.state-" + state),
            kind(state),
            words.text(
                "pools.candidate.text-" + state, Day.of(one.until(today), language).wording()),
            Day.of(one.since(), language),
            Day.of(one.expiresOn(), language),
            made.stream().map(process -> job(process.facts(), language)).toList(),
            can(one, today, state, language),
            pause == null ? paused == null ? TypedDay.NONE : TypedDay.of(paused) : pause,
            tenures(accepted, words),
            places(accepted, made, language),
            typed == null ? "" : typed.others(),
            arrangements(accepted, words),
            languages(accepted, words),
            done(request, words),
            errors,
            CandidatePoolPaths.all(language, one.application())));
  }

  /** What was not done shows the page as it is now, with what was typed. */
  ResponseEntity<byte[]> answer(
      HttpServletRequest request,
      Membership one,
      Attempt<?, Problem> attempt,
      String done,
      @Nullable TermsForm typed,
      @Nullable TypedDay pause) {
    Language language = LanguageChoice.of(request);
    if (attempt.result().isPresent()) {
      return responses.redirect(
          CandidatePoolPaths.one(language, one.application(), one.id()) + "?done=" + done);
    }
    return one(
        request,
        own.find(request, one.application().toString(), one.id().toString()),
        PageResponses.status(attempt.problems()),
        FormProblem.errors(attempt.problems(), language),
        typed,
        pause);
  }

  private static String job(ProcessFacts facts, Language language) {
    String levels =
        String.join(", ", facts.classifications().stream().map(Object::toString).toList());
    return levels.isEmpty()
        ? facts.title().in(language)
        : Words.of(language).text("pools.candidate.job", facts.title().in(language), levels);
  }

  private CandidatePoolPage.Can can(
      Membership one, LocalDate today, String state, Language language) {
    MembershipState now = one.standing().state();
    boolean expired = state.equals("expired");
    var id = one.application();
    return new CandidatePoolPage.Can(
        !expired && now.allows(Event.PAUSE)
            ? CandidatePoolPaths.pause(language, id, one.id())
            : null,
        state.equals("paused") ? CandidatePoolPaths.resume(language, id, one.id()) : null,
        !expired && now.allows(Event.LEAVE)
            ? CandidatePoolPaths.leave(language, id, one.id())
            : null,
        now.allows(Event.REJOIN) && !one.expiresOn().isBefore(today) && memberships.submitted(one)
            ? CandidatePoolPaths.rejoin(language, id, one.id())
            : null,
        !expired && now.open() ? CandidatePoolPaths.terms(language, id, one.id()) : null);
  }

  private static List<Choice> tenures(AcceptedTerms accepted, Words words) {
    return Arrays.stream(Tenure.values())
        .map(tenure ->
            new Choice(
                tenure.word(),
                words.text("careers.tenure." + tenure.word()),
                null,
                accepted.tenures().contains(tenure)))
        .toList();
  }

  private static List<Choice> arrangements(AcceptedTerms accepted, Words words) {
    return Arrays.stream(WorkArrangement.values())
        .map(one ->
            new Choice(
                one.word(),
                words.text("careers.arrangement." + one.word()),
                null,
                accepted.arrangements().contains(one)))
        .toList();
  }

  private static List<Choice> languages(AcceptedTerms accepted, Words words) {
    return Arrays.stream(Language.values())
        .map(one ->
            new Choice(
                one.tag(),
                words.text("pools.language." + one.tag()),
                null,
                accepted.languages().contains(one)))
        .toList();
  }

  /** Those of the pool's jobs and those that were added; each once, as this language spells it. */
  private static List<Choice> places(
      AcceptedTerms accepted, List<SelectionProcess> made, Language language) {
    Map<String, Location> all = new LinkedHashMap<>();
    Stream.concat(
            made.stream().flatMap(process -> process.facts().locations().stream()),
            accepted.places().stream())
        .forEach(place -> all.putIfAbsent(place.identity(), place));
    return all.values().stream()
        .map(place ->
            new Choice(
                TermsForm.value(place),
                place.city(language) + ", " + place.province(),
                null,
                accepted.places().stream().anyMatch(place::sameAs)))
        .toList();
  }

  private static @Nullable String done(HttpServletRequest request, Words words) {
    @Nullable String word = request.getParameter("done");
    return word != null && DONE.contains(word) ? words.text("pools.candidate.done-" + word) : null;
  }
}
