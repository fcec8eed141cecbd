package org.vivier.accommodations.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.accommodations.CaseEvent;
import org.vivier.accommodations.CaseFile;
import org.vivier.accommodations.CaseState;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.accommodations.CoordinatedCase;
import org.vivier.accommodations.MeasurePlaces;
import org.vivier.accommodations.RequestingApplications;
import org.vivier.format.Language;
import org.vivier.measures.Measure;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.work.WorkDue;

/** Makes the page of one case. */
@Component
class CaseView {
  private final CasePages pages;
  private final MeasurePlaces steps;
  private final RequestingApplications applications;
  private final Clock clock;

  CaseView(CasePages pages, MeasurePlaces steps, RequestingApplications applications, Clock clock) {
    this.pages = pages;
    this.steps = steps;
    this.applications = applications;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> show(
      HttpStatus status,
      Opened opened,
      StaffRequest request,
      List<FieldError> errors,
      @Nullable Notice notice) {
    Language language = request.language();
    Words words = Words.of(language);
    CaseFile file = opened.file();
    CoordinatedCase about = opened.about();
    boolean withdrawn = file.state() == CaseState.WITHDRAWN;
    Map<String, String> places = steps.of(about.process(), words);
    String name = name(about);
    Map<String, String> who = who(file, name, words);
    return pages.page(
        status,
        "case",
        new CasePage(
            pages
                .frame(
                    request,
                    opened,
                    CasePaths.one(about),
                    words.text("accommodations.case.title", about.facts().reference()))
                .saying(notice),
            words.text("accommodations.case.lead-" + lead(about, file)),
            CasesTable.state(about, language),
            CasesTable.kind(about),
            withdrawn
                ? null
                : new CasePage.Request(
                    file.request().needs(), file.request().reach(), about.facts().language().tag()),
            measures(file.agreed(), places, words),
            withdrawn
                ? List.of()
                : file.conversation().stream()
                    .map(event -> entry(event, about, places, who, words))
                    .toList(),
            about(about, name, words),
            file.events().stream().map(event -> happening(event, about, who, words)).toList(),
            can(opened, language),
            file.seen(),
            request.typed("text"),
            errors));
  }

  private static String lead(CoordinatedCase about, CaseFile file) {
    if (!about.facts().counts()) {
      return "ended";
    }
    return about.due() != null ? "waiting" : file.state().code();
  }

  private String name(CoordinatedCase about) {
    UUID application = about.facts().application();
    return applications.names(List.of(application)).getOrDefault(application, "");
  }

  /** What those are called who did something: here, the candidate has a name. */
  private Map<String, String> who(CaseFile file, String candidate, Words words) {
    Map<String, String> who =
        new HashMap<>(
            pages
                .names()
                .of(file.events().stream().map(event -> event.actor().name()).toList(), words));
    who.put(Actor.CANDIDATE.name(), candidate);
    return who;
  }

  private CasePage.About about(CoordinatedCase about, String name, Words words) {
    Language language = words.language();
    @Nullable WorkDue due = about.due() == null ? null : new WorkDue(about.due(), about.zone());
    return new CasePage.About(
        name,
        about.facts().reference(),
        CasesTable.about(about, words),
        words.text("accommodations.language." + about.facts().language().tag()),
        Moment.of(about.listed().requestedAt(), about.zone(), language),
        Day.ofNullable(about.due(), language),
        due == null ? null : due.urgency(clock.instant()),
        due == null ? null : due.left(clock.instant(), words));
  }

  private static CasePage.Entry entry(
      CaseEvent event,
      CoordinatedCase about,
      Map<String, String> places,
      Map<String, String> who,
      Words words) {
    return new CasePage.Entry(
        who.getOrDefault(event.actor().name(), ""),
        words.text("accommodations.event." + event.event().code()),
        Moment.of(event.at(), about.zone(), words.language()),
        !event.actor().equals(Actor.CANDIDATE),
        event.words(),
        measures(event.measures(), places, words));
  }

  private static CasePage.Happening happening(
      CaseEvent event, CoordinatedCase about, Map<String, String> who, Words words) {
    return new CasePage.Happening(
        words.text("accommodations.event." + event.event().code()),
        who.getOrDefault(event.actor().name(), ""),
        Moment.of(event.at(), about.zone(), words.language()));
  }

  /** Exactly what would not be refused. */
  private static CasePage.Can can(Opened opened, Language language) {
    return new CasePage.Can(
        may(opened, Event.ASK),
        when(may(opened, Event.PROPOSE), CasePaths.proposal(opened.about()), language),
        when(may(opened, Event.CLOSE), CasePaths.closing(opened.about()), language),
        when(may(opened, Event.REOPEN), CasePaths.reopening(opened.about()), language),
        CasePaths.conflict(opened.about()).in(language));
  }

  private static boolean may(Opened opened, Event event) {
    return opened.about().facts().counts() && opened.file().state().allows(event);
  }

  private static @Nullable String when(boolean may, Addresses addresses, Language language) {
    return may ? addresses.in(language) : null;
  }

  private static List<CasePage.Measured> measures(
      List<Measure> measures, Map<String, String> places, Words words) {
    return measures.stream()
        .map(measure ->
            new CasePage.Measured(
                MeasurePlaces.name(measure, places, words), measure.english(), measure.french()))
        .toList();
  }
}
