package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vivier.assessment.calibration.Calibrations;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.Cells;
import org.vivier.assessment.rating.Differences;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/** What waits to be rated and to be agreed on, one piece of work for each criterion. */
@Component
class RatingWork implements WorkSource {
  private final Assignments assignments;
  private final Differences differences;
  private final Calibrations calibrations;
  private final Cells cells;
  private final Processes processes;

  RatingWork(
      Assignments assignments,
      Differences differences,
      Calibrations calibrations,
      Cells cells,
      Processes processes) {
    this.assignments = assignments;
    this.differences = differences;
    this.calibrations = calibrations;
    this.cells = cells;
    this.processes = processes;
  }

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    if (!member.mayAnywhere(Act.ASSESS)) {
      return List.of();
    }
    List<Assignments.Pile> piles =
        assignments.piles(member.id().value()).stream()
            .filter(pile -> member.may(Act.ASSESS, pile.process().scope()))
            .toList();
    Map<ProcessId, Integer> differing = new LinkedHashMap<>(differences.of(member.id().value()));
    differing.keySet().removeIf(process -> !member.may(Act.ASSESS, process.scope()));
    List<Calibrations.Waiting> rounds =
        calibrations.of(member.id().value()).stream()
            .filter(round -> member.may(Act.ASSESS, round.process().scope()))
            .toList();
    Map<ProcessId, SelectionProcess> known = known(piles, differing, rounds);
    Map<Cells.Of, Cells.Planned> planned =
        cells.of(piles.stream().map(pile -> new Cells.Of(pile.step(), pile.criterion())).toList());
    List<WorkItem> work = new ArrayList<>();
    for (Calibrations.Waiting round : rounds) {
      SelectionProcess process = known.get(round.process());
      if (process != null) {
        work.add(calibrate(round, process, language));
      }
    }
    for (Assignments.Pile pile : piles) {
      SelectionProcess process = known.get(pile.process());
      Cells.Planned cell = planned.get(new Cells.Of(pile.step(), pile.criterion()));
      if (process != null && cell != null) {
        work.add(rate(pile, process, cell, language));
      }
    }
    differing.forEach((id, many) -> {
      SelectionProcess process = known.get(id);
      if (process != null) {
        work.add(agree(process, many, language));
      }
    });
    return work;
  }

  private Map<ProcessId, SelectionProcess> known(
      List<Assignments.Pile> piles,
      Map<ProcessId, Integer> differing,
      List<Calibrations.Waiting> rounds) {
    Set<ProcessId> all = new HashSet<>(differing.keySet());
    piles.forEach(pile -> all.add(pile.process()));
    rounds.forEach(round -> all.add(round.process()));
    return processes.find(all);
  }

  private static WorkItem rate(
      Assignments.Pile pile, SelectionProcess process, Cells.Planned planned, Language language) {
    Words words = Words.of(language);
    return new WorkItem(
        "rating." + pile.step() + "_" + pile.criterion(),
        pile.progress().isMany()
            ? words.text("assessment.work.rateMany", planned.code().in(language), Assignments.MANY)
            : words.text(
                "assessment.work.rate", planned.code().in(language), pile.progress().open()),
        about(process, language),
        words.text("assessment.work.rateWhy"),
        null,
        AssessmentPaths.task(pile.next()).in(language),
        words.text("assessment.work.rateAction"));
  }

  private static WorkItem calibrate(
      Calibrations.Waiting round, SelectionProcess process, Language language) {
    Words words = Words.of(language);
    return new WorkItem(
        "calibration." + round.step(),
        round.open() > 0
            ? words.text("assessment.work.calibrate", round.open())
            : words.text("assessment.work.calibrateTalk"),
        about(process, language),
        words.text("assessment.work.calibrateWhy"),
        null,
        AssessmentPaths.calibration(process.number(), round.step().toString()).in(language),
        words.text("assessment.work.calibrateAction"));
  }

  private static WorkItem agree(SelectionProcess process, int many, Language language) {
    Words words = Words.of(language);
    return new WorkItem(
        "consensus." + process.id(),
        words.text("assessment.work.agree", many),
        about(process, language),
        words.text("assessment.work.agreeWhy"),
        null,
        AssessmentPaths.consensus(process.number()).in(language),
        words.text("assessment.work.agreeAction"));
  }

  /** The process that it is about. */
  static String about(SelectionProcess process, Language language) {
    return Words.of(language)
        .text("staff.work.about", process.number(), process.facts().title().in(language));
  }
}
