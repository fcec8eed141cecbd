package org.vivier.processes.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.platform.TypedId;
import org.vivier.processes.MoveProcess;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.AssessmentBoard;
import org.vivier.processes.board.AssessmentBoards;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.MeritCriteria;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.page.StaffRequest;

/**
 * Reads criteria, plan and board of a process for one answer, each once, however many parts of the
 * page show them.
 */
@Component
class SetUpReader {
  private static final String READING = ReadOnce.class.getName();

  private final Criteria criteria;
  private final AssessmentPlans plans;
  private final AssessmentBoards boards;
  private final MoveProcess moves;

  SetUpReader(
      Criteria criteria, AssessmentPlans plans, AssessmentBoards boards, MoveProcess moves) {
    this.criteria = criteria;
    this.plans = plans;
    this.boards = boards;
    this.moves = moves;
  }

  /** What has been read for the answer to this request so far. */
  static ReadOnce of(StaffRequest request) {
    if (request.http().getAttribute(READING) instanceof ReadOnce before) {
      return before;
    }
    ReadOnce reading = new ReadOnce();
    request.http().setAttribute(READING, reading);
    return reading;
  }

  /** From now on everything is read anew: something may have been written. */
  static void forget(StaffRequest request) {
    request.http().removeAttribute(READING);
  }

  MeritCriteria criteria(SelectionProcess process, StaffRequest request) {
    return criteria.of(process.id(), of(request));
  }

  AssessmentPlan plan(SelectionProcess process, StaffRequest request) {
    return plans.of(process.id(), of(request));
  }

  AssessmentBoard board(SelectionProcess process, StaffRequest request) {
    return boards.of(process.id(), of(request));
  }

  /** The step that an address names; the page isn't there where there is none. */
  PlanStep step(SelectionProcess process, String id, StaffRequest request) {
    return TypedId.of(id)
        .flatMap(found -> plan(process, request).step(new StepId(found)))
        .orElseThrow(ProcessPages::missing);
  }

  /** The criterion that an address names; the page isn't there where there is none. */
  Criterion criterion(SelectionProcess process, String id, StaffRequest request) {
    return TypedId.of(id)
        .flatMap(found -> criteria(process, request).find(new CriterionId(found)))
        .orElseThrow(ProcessPages::missing);
  }

  /** What stands in the way of making it ready; nothing once it is. */
  List<Refusal> faults(SelectionProcess process, StaffRequest request) {
    return process.inSetUp() && !process.template()
        ? moves.preview(process, Event.CHECK, of(request))
        : List.of();
  }
}
