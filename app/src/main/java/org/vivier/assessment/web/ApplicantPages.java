package org.vivier.assessment.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.Snapshot;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.applications.staff.SubmittedApplication;
import org.vivier.assessment.ApplicantLink;
import org.vivier.assessment.AssessmentHistory;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.applicants.ApplicantSearch;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;
import org.vivier.staff.page.TableQuery;

/** Makes the page of one application. */
@Component
class ApplicantPages {
  private final AssessmentPages pages;
  private final BlindMode blindMode;
  private final LookAtApplications look;
  private final ApplicantSearch search;
  private final AssessmentPlans plans;
  private final AssessmentHistory history;
  private final Outcomes outcomes;
  private final ActorNames names;
  private final ObjectProvider<ApplicantLink> links;

  // Each is one part of what is known of an application; nothing here decides anything.
  ApplicantPages(
      AssessmentPages pages,
      BlindMode blindMode,
      LookAtApplications look,
      ApplicantSearch search,
      AssessmentPlans plans,
      AssessmentHistory history,
      Outcomes outcomes,
      ActorNames names,
      ObjectProvider<ApplicantLink> links) {
    this.pages = pages;
    this.blindMode = blindMode;
    this.look = look;
    this.search = search;
    this.plans = plans;
    this.history = history;
    this.outcomes = outcomes;
    this.names = names;
    this.links = links;
  }

  /** What is wrong with a form on the page, and what was typed into it. */
  record Typed(String reason, @Nullable String error) {
    static final Typed NOTHING = new Typed("", null);
  }

  /** The application with this reference; nothing for somebody from whom names are kept. */
  BlindMode.Named find(SelectionProcess process, String reference, StaffMember member) {
    return blindMode
        .find(member.id().value(), process.id(), AssessmentPages.posting(process), reference)
        .orElseThrow(StaffResponses::missing);
  }

  /** Everything of it, on record. */
  SubmittedApplication open(CurrentAssessment standing, StaffMember member) {
    return look.open(standing.application(), member.actor()).orElseThrow(StaffResponses::missing);
  }

  /** The page; who looks was written down before: this changes nothing. */
  @Transactional(readOnly = true)
  public ApplicantPage page(
      SelectionProcess process,
      BlindMode.Named named,
      SubmittedApplication opened,
      Typed typed,
      @Nullable Notice notice,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    String number = process.number();
    CurrentAssessment standing = named.standing();
    // First, because the key that opens everything else comes along with it.
    List<AssessmentHistory.Entry> facts = history.of(standing);
    Snapshot shown = version(opened, request);
    List<PlanStep> steps = plans.steps(process.id());
    TableQuery query = ApplicantsTable.SHAPE.read(request.form());
    String back = query.onPage(query.page());
    Optional<ApplicantSearch.Beside> beside =
        search.beside(
            ApplicantsTable.filter(query, standing.posting(), false), standing.reference());
    boolean conducts = request.member().may(Act.CONDUCT_ASSESSMENT, process.id().scope());
    Outcomes.Shown said = outcomes.of(process, standing, steps, language);
    AssessmentState leaning = standing.leaning();
    return new ApplicantPage(
        pages
            .below(
                request,
                process,
                AssessmentPaths.applicant(number, standing.reference()),
                opened.name(),
                AssessmentPages.applicants(number, back, language))
            .saying(notice),
        lead(opened, shown, process, language),
        ApplicantRows.state(standing, steps, language),
        ApplicantRows.kind(standing.state()),
        leaning == null ? null : words.text("assessment.leaning." + leaning.code()),
        Day.of(standing.replyBy(), language),
        beside
            .map(one -> words.text("assessment.applicant.place", one.place(), one.total()))
            .orElse(null),
        beside.map(one -> path(number, one.previous(), back, language)).orElse(null),
        beside.map(one -> path(number, one.next(), back, language)).orElse(null),
        ApplicantParts.of(opened, shown, number, language),
        versions(opened, shown, process, language),
        opened.flags().stream().map(flag -> flag.text(language)).toList(),
        said.lines(),
        said.assets(),
        history(opened, facts, process, steps, language),
        conducts && standing.state().allows(Event.RECALL)
            ? AssessmentPaths.recall(number, standing.reference()).in(language)
            : null,
        conducts && standing.state() == AssessmentState.IN_STEP && !named.lifted()
            ? AssessmentPaths.lift(number, standing.reference()).in(language)
            : null,
        typed.error(),
        typed.reason(),
        links
            .orderedStream()
            .flatMap(
                link -> Stream.ofNullable(link.of(process, standing, request.member(), language)))
            .toList());
  }

  private static @Nullable String path(
      String number, @Nullable String reference, String query, Language language) {
    return reference == null
        ? null
        : AssessmentPaths.applicant(number, reference).in(language) + query;
  }

  private static Snapshot version(SubmittedApplication opened, StaffRequest request) {
    String typed = request.typed("version");
    return typed.matches("[1-9][0-9]{0,5}")
        ? opened.snapshot(Integer.parseInt(typed)).orElseGet(opened::newest)
        : opened.newest();
  }

  private static String lead(
      SubmittedApplication opened, Snapshot shown, SelectionProcess process, Language language) {
    Words words = Words.of(language);
    return words.text(
        "assessment.applicant.lead",
        Objects.requireNonNull(opened.application().reference(), "submitted"),
        Moment.of(shown.takenAt(), zone(process), language).wording(),
        words.text("assessment.language." + shown.language().tag()));
  }

  private static List<ApplicantPage.Version> versions(
      SubmittedApplication opened, Snapshot shown, SelectionProcess process, Language language) {
    if (opened.snapshots().size() == 1) {
      return List.of();
    }
    return opened.snapshots().reversed().stream()
        .map(one ->
            new ApplicantPage.Version(
                Words.of(language)
                    .text(
                        "assessment.applicant.version",
                        one.number(),
                        Moment.of(one.takenAt(), zone(process), language).wording()),
                "?version=" + one.number(),
                one.number() == shown.number()))
        .toList();
  }

  /**
   * What happened.
   *
   * @param actor the name of whoever did it, or what they are called
   */
  private record Happened(Instant at, String what, String actor, @Nullable String reason) {}

  private List<ApplicantPage.Entry> history(
      SubmittedApplication opened,
      List<AssessmentHistory.Entry> facts,
      SelectionProcess process,
      List<PlanStep> steps,
      Language language) {
    Words words = Words.of(language);
    Map<String, String> people =
        names.of(facts.stream().map(one -> one.by().name()).toList(), words);
    Stream<Happened> candidate =
        opened.history().stream()
            .filter(one -> one.kind() != HistoryKind.STARTED)
            .map(one ->
                new Happened(
                    one.at(), one.kind().forStaff(language), one.actor().forStaff(language), null));
    Stream<Happened> assessment =
        facts.stream()
            .map(one ->
                new Happened(
                    one.at(),
                    event(one, steps, language),
                    people.getOrDefault(one.by().name(), ""),
                    one.reason()));
    List<Happened> all = new ArrayList<>(Stream.concat(candidate, assessment).toList());
    all.sort(Comparator.comparing(Happened::at).reversed());
    return all.stream()
        .map(one ->
            new ApplicantPage.Entry(
                Moment.of(one.at(), zone(process), language).wording(),
                one.what(),
                one.actor(),
                one.reason()))
        .toList();
  }

  private static String event(
      AssessmentHistory.Entry entry, List<PlanStep> steps, Language language) {
    return steps.stream()
        .filter(step -> step.id().equals(entry.step()))
        .findFirst()
        .map(step ->
            Words.of(language)
                .text(
                    "assessment.applicant.eventInStep",
                    entry.event().in(language),
                    step.name().in(language)))
        .orElseGet(() -> entry.event().in(language));
  }

  private static ZoneId zone(SelectionProcess process) {
    return process.facts().dates().zone();
  }
}
