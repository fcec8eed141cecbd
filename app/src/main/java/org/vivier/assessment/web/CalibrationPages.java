package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.calibration.Calibration;
import org.vivier.assessment.calibration.CalibrationRatings;
import org.vivier.assessment.calibration.Calibrations;
import org.vivier.assessment.rating.Cells;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the pages of a round of calibration. They are as blind as a rating is. */
@Component
class CalibrationPages {
  private final AssessmentPages pages;
  private final AssessmentPlans plans;
  private final Calibrations calibrations;
  private final CalibrationRatings ratings;
  private final Cells cells;
  private final ActorNames names;

  CalibrationPages(
      AssessmentPages pages,
      AssessmentPlans plans,
      Calibrations calibrations,
      CalibrationRatings ratings,
      Cells cells,
      ActorNames names) {
    this.pages = pages;
    this.plans = plans;
    this.calibrations = calibrations;
    this.ratings = ratings;
    this.cells = cells;
    this.names = names;
  }

  /** The step of the address, if the plan has it. */
  PlanStep step(SelectionProcess process, String id) {
    return plans.steps(process.id()).stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElseThrow(StaffResponses::missing);
  }

  /** One thing by one criterion. */
  record Of(UUID item, CriterionId criterion) {}

  @Transactional(readOnly = true)
  public CalibrationPage page(
      SelectionProcess process,
      PlanStep step,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffRequest request) {
    Words words = request.words();
    Optional<Calibration> round = calibrations.last(step.id());
    List<Calibrations.Task> tasks = round.map(calibrations::tasks).orElse(List.of());
    boolean conducts = request.member().may(Act.CONDUCT_ASSESSMENT, process.id().scope());
    String state = round.map(Calibration::state).orElse("none");
    boolean begins =
        conducts
            && !state.equals("alone")
            && !state.equals("shown")
            && process.state().assessable()
            && !calibrations.rated(step.id());
    long in = tasks.stream().filter(Calibrations.Task::rated).count();
    return new CalibrationPage(
        frame(process, step, request).saying(notice),
        words.text("assessment.calibration.state-" + state),
        state.equals("ended") ? "success" : state.equals("none") ? "neutral" : "soon",
        round
            .map(one -> lines(process, step, one, tasks, request.member(), conducts, words))
            .orElse(List.of()),
        conducts && state.equals("alone")
            ? words.text("assessment.calibration.progress", in, tasks.size())
            : null,
        begins ? begin(process, step, request) : null,
        conducts && state.equals("alone")
            ? AssessmentPaths.showCalibration(process.number(), step.id().toString())
                .in(words.language())
            : null,
        conducts && state.equals("shown")
            ? AssessmentPaths.endCalibration(process.number(), step.id().toString())
                .in(words.language())
            : null,
        errors);
  }

  private static CalibrationPage.Begin begin(
      SelectionProcess process, PlanStep step, StaffRequest request) {
    return new CalibrationPage.Begin(
        AssessmentPaths.calibration(process.number(), step.id().toString()).in(request.language()),
        request.typed("references"),
        request.typed("drawn"),
        request.typed("sample-en"),
        request.typed("sample-fr"));
  }

  private StaffFrame frame(SelectionProcess process, PlanStep step, StaffRequest request) {
    Words words = request.words();
    return pages.below(
        request,
        process,
        AssessmentPaths.calibration(process.number(), step.id().toString()),
        words.text("assessment.calibration.title", step.name().in(words.language())),
        new Crumb(
            words.text("assessment.agreement.title"),
            AssessmentPaths.agreement(process.number()).in(words.language())));
  }

  /** Who conducts it sees all of it; others what they take part in. */
  private List<CalibrationPage.Line> lines(
      SelectionProcess process,
      PlanStep step,
      Calibration round,
      List<Calibrations.Task> tasks,
      StaffMember member,
      boolean conducts,
      Words words) {
    Map<Of, List<Calibrations.Task>> byCell = new LinkedHashMap<>();
    tasks.forEach(task ->
        byCell
            .computeIfAbsent(new Of(task.item(), task.criterion()), one -> new ArrayList<>())
            .add(task));
    Map<Cells.Of, Cells.Planned> planned =
        cells.of(
            byCell.keySet().stream()
                .map(one -> new Cells.Of(step.id(), one.criterion()))
                .distinct()
                .toList());
    List<CalibrationRatings.Said> said = ratings.shown(round);
    Map<String, String> people = people(said, words);
    List<CalibrationPage.Line> lines = new ArrayList<>();
    byCell.forEach((of, its) -> {
      Optional<Calibrations.Task> own =
          its.stream().filter(one -> one.assessor().equals(member.id().value())).findFirst();
      Calibration.Item item = item(round, of.item());
      Cells.Planned cell = planned.get(new Cells.Of(step.id(), of.criterion()));
      if (cell != null && (conducts || own.isPresent())) {
        List<CalibrationRatings.Said> here = of(said, of);
        lines.add(
            new CalibrationPage.Line(
                who(item, words),
                RatePages.criterion(cell, words),
                round.openedAt() == null
                    ? words.text(
                        "assessment.calibration.own-"
                            + own.map(one -> one.rated() ? "in" : "open").orElse("none"))
                    : marks(here, people, words),
                here.stream().map(CalibrationRatings.Said::mark).distinct().count() > 1,
                own.isPresent() || round.openedAt() != null
                    ? AssessmentPaths.calibrationTask(
                            process.number(),
                            step.id().toString(),
                            item.label(),
                            of.criterion().toString())
                        .in(words.language())
                    : null));
      }
    });
    return lines;
  }

  private static String marks(
      List<CalibrationRatings.Said> here, Map<String, String> people, Words words) {
    return here.stream()
        .map(one ->
            words.text(
                "assessment.calibration.markOf",
                people.getOrDefault(Actor.staff(one.author()).name(), ""),
                String.valueOf(one.mark())))
        .collect(Collectors.joining(words.text("assessment.calibration.between")));
  }

  /** Names of those who said it. */
  Map<String, String> people(List<CalibrationRatings.Said> said, Words words) {
    return names.of(said.stream().map(one -> Actor.staff(one.author()).name()).toList(), words);
  }

  static List<CalibrationRatings.Said> of(List<CalibrationRatings.Said> all, Of of) {
    return all.stream()
        .filter(one -> one.item().equals(of.item()) && one.criterion().equals(of.criterion()))
        .toList();
  }

  private static Calibration.Item item(Calibration round, UUID id) {
    return round.items().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  static String who(Calibration.Item item, Words words) {
    return words.text(
        item.sample() == null ? "assessment.common.candidate" : "assessment.calibration.sample",
        item.label());
  }
}
