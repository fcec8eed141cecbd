package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.MeritCriteria;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The statement of merit criteria. */
@Controller
class CriteriaController {
  private final ProcessPages pages;
  private final Headings headings;
  private final SetUpReader setUp;

  CriteriaController(ProcessPages pages, Headings headings, SetUpReader setUp) {
    this.pages = pages;
    this.headings = headings;
    this.setUp = setUp;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({ProcessPaths.CRITERIA_EN, ProcessPaths.CRITERIA_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    boolean may = request.member().may(Act.SET_UP_PROCESS, process.id().scope());
    return pages.page(
        HttpStatus.OK,
        "criteria",
        new CriteriaPage(
            pages.part(
                request,
                process,
                "criteria",
                other -> ProcessPaths.criteria(other, process.number())),
            headings.of(process, Place.CRITERIA, request),
            groups(process, request, may),
            may && process.inSetUp()
                ? ProcessPaths.criterion(language, process.number(), "new")
                : null));
  }

  private List<CriteriaPage.Group> groups(
      SelectionProcess process, StaffRequest request, boolean may) {
    Language language = request.language();
    MeritCriteria all = setUp.criteria(process, request);
    AssessmentPlan plan = setUp.plan(process, request);
    return List.of(Criterion.Kind.values()).stream()
        .map(kind ->
            new CriteriaPage.Group(
                kind.in(language),
                all.of(kind).stream().map(one -> row(process, one, plan, language, may)).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static CriteriaPage.Row row(
      SelectionProcess process,
      Criterion one,
      AssessmentPlan plan,
      Language language,
      boolean may) {
    List<String> steps =
        plan.cells(one.id()).stream()
            .flatMap(cell -> plan.step(cell.step()).stream())
            .map(step -> step.name().in(language))
            .toList();
    return new CriteriaPage.Row(
        one.id().toString(),
        one.code().in(language),
        one.written().text().english(),
        one.written().text().french(),
        one.written().quality().in(language),
        one.written().screening().in(language),
        steps,
        one.proposed(),
        may ? ProcessPaths.criterion(language, process.number(), one.id().toString()) : null);
  }
}
