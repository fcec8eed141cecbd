package org.vivier.processes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.Processes;
import org.vivier.processes.Reason;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.RemoveCriterion;

/** A plan is made in a draft, binds once it is public, and is copied whole. */
@SpringBootTest
class PlanIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired ChangePlan change;
  @Autowired SetCell cells;
  @Autowired MakeScale scales;
  @Autowired AssessmentPlans plans;
  private ProcessKit kit;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void stepsKeepTheirOrderWhenTheyMoveAndGo() {
    SelectionProcess draft = kit.draft();
    StepId screening = kit.step(draft.id(), Method.SCREENING, 2);
    StepId exercise = kit.step(draft.id(), Method.WRITTEN_EXERCISE, 2);
    StepId interview = kit.step(draft.id(), Method.INTERVIEW, 3);
    ProcessKit.done(change.move(draft.id(), interview, true, ProcessKit.NOOR));
    assertThat(ids(draft)).containsExactly(screening, interview, exercise);
    ProcessKit.done(change.move(draft.id(), screening, true, ProcessKit.NOOR));
    ProcessKit.done(change.remove(draft.id(), screening, ProcessKit.NOOR));
    assertThat(plans.of(draft.id()).steps()).extracting(PlanStep::position).containsExactly(1, 2);
    assertThat(ids(draft)).containsExactly(interview, exercise);
  }

  @Test
  void anotherMethodMustBeLookedAtAnew() {
    SelectionProcess draft = kit.draft();
    StepId id = kit.step(draft.id(), Method.SCREENING, 2);
    kit.evaluate(draft.id(), id);
    assertThat(step(draft, id).evaluated()).isTrue();
    PlanStep before = step(draft, id);
    WrittenStep seen = new WrittenStep(Method.SCREENING, before.name(), 2, false, 15, 12, 50);
    ProcessKit.done(change.change(draft.id(), id, before.revision(), seen, ProcessKit.NOOR));
    assertThat(step(draft, id).evaluated()).as("names are shown now").isFalse();
    assertThat(plans.evaluations(draft.id())).hasSize(1);
    assertThat(
            ProcessKit.reasons(
                change.change(
                    draft.id(),
                    id,
                    before.revision(),
                    ProcessKit.writtenStep(Method.INTERVIEW, 3),
                    ProcessKit.NOOR)))
        .containsExactly(Reason.STALE);
  }

  @Test
  void whatPassesIsAMarkOfTheScaleAndEssentialNeedsOne() {
    SelectionProcess draft = kit.draft();
    StepId step = kit.step(draft.id(), Method.INTERVIEW, 2);
    CriterionId essential = kit.criterion(draft.id(), Kind.ESSENTIAL, Quality.ABILITY);
    ScaleId scale = ProcessKit.done(scales.standard(draft.id(), ProcessKit.NOOR));
    assertThat(
            ProcessKit.reasons(
                cells.handle(
                    draft.id(), new PlanCell(step, essential, scale, null), ProcessKit.NOOR)))
        .containsExactly(Reason.PASS_MARK_MISSING);
    assertThat(
            ProcessKit.reasons(
                cells.handle(draft.id(), new PlanCell(step, essential, scale, 4), ProcessKit.NOOR)))
        .containsExactly(Reason.PASS_MARK_NOT_ON_SCALE);
    ProcessKit.done(
        cells.handle(draft.id(), new PlanCell(step, essential, scale, 3), ProcessKit.NOOR));
    assertThat(plans.of(draft.id()).cells(essential))
        .extracting(PlanCell::passMark)
        .containsExactly(3);
  }

  @Test
  void aCriterionThatGoesLeavesNoCell() {
    SelectionProcess draft = kit.whole();
    Criterion essential = kit.criteria().of(draft.id()).of(Kind.ESSENTIAL).getFirst();
    ProcessKit.done(
        kit.get(RemoveCriterion.class).handle(draft.id(), essential.id(), ProcessKit.NOOR));
    assertThat(plans.of(draft.id()).cells()).isEmpty();
    assertThat(kit.criteria().of(draft.id()).of(Kind.ESSENTIAL)).isEmpty();
  }

  @Test
  void aScaleSaysEachMarkInBothLanguages() {
    SelectionProcess draft = kit.draft();
    Bilingual name = new Bilingual("Levels", "Niveaux");
    Anchor half = new Anchor(1, new Bilingual("Some", " "));
    Anchor whole = new Anchor(2, new Bilingual("Much", "Beaucoup"));
    assertThat(
            ProcessKit.reasons(
                scales.handle(draft.id(), name, List.of(half, whole), ProcessKit.NOOR)))
        .containsExactly(Reason.SCALE_INCOMPLETE);
    assertThat(
            ProcessKit.reasons(
                scales.handle(draft.id(), name, List.of(whole, whole), ProcessKit.NOOR)))
        .containsExactly(Reason.SCALE_INCOMPLETE);
    assertThat(plans.of(draft.id()).scales()).isEmpty();
  }

  @Test
  void thePlanOfAPublicProcessBindsInTheDatabaseToo() {
    SelectionProcess published = kit.published();
    StepId step = plans.of(published.id()).steps().getFirst().id();
    assertThat(ProcessKit.reasons(change.remove(published.id(), step, ProcessKit.NOOR)))
        .containsExactly(Reason.NOT_A_DRAFT);
    for (String statement :
        List.of(
            "delete from plan_cell where process_id = :id",
            "update plan_step set quorum = 1 where process_id = :id",
            "update plan_cell set pass_mark = 0 where process_id = :id",
            "delete from plan_step where process_id = :id",
            "insert into rating_scale (process_id, name_en, name_fr, made_at)"
                + " values (:id, 'x', 'x', now())")) {
      assertThatThrownBy(() -> jdbc.sql(statement).param("id", published.id().value()).update())
          .as(statement)
          .rootCause()
          .hasMessageContaining("is not a draft");
    }
  }

  @Test
  void aCopyHasFactsCriteriaAndPlanButNoDatesBoardOrEvaluations() {
    SelectionProcess original = kit.published();
    SelectionProcess copy =
        ProcessKit.done(
            kit.get(CopyProcess.class)
                .handle(original.id(), new Bilingual("Copy", "Copie"), false, ProcessKit.NOOR));
    assertThat(copy.facts().classifications()).isEqualTo(original.facts().classifications());
    assertThat(copy.facts().dates().closes()).isNull();
    assertThat(copy.number()).isNotEqualTo(original.number());
    assertThat(kit.criteria().of(copy.id()).all())
        .extracting(Criterion::written)
        .containsExactlyElementsOf(
            kit.criteria().of(original.id()).all().stream().map(Criterion::written).toList());
    assertThat(kit.criteria().of(copy.id()).all()).noneMatch(Criterion::used);
    AssessmentPlan plan = plans.of(copy.id());
    assertThat(plan.cells()).hasSize(1);
    assertThat(plan.step(plan.cells().getFirst().step())).isPresent();
    assertThat(plan.steps()).noneMatch(PlanStep::evaluated);
    assertThat(kit.boards().of(copy.id()).members()).isEmpty();
    assertThat(kit.faults(copy)).contains(Reason.CLOSING_MISSING, Reason.CHAIR_MISSING);
  }

  @Test
  void aTemplateIsCopiedAsOftenAsOneLikesAndStandsInNoListOfProcesses() {
    SelectionProcess template =
        ProcessKit.done(
            kit.get(CopyProcess.class)
                .handle(
                    kit.whole().id(),
                    new Bilingual("Manager", "Gestionnaire"),
                    true,
                    ProcessKit.NOOR));
    assertThat(template.number()).isEqualTo("T-001");
    assertThat(kit.get(Processes.class).templates()).containsExactly(template);
    SelectionProcess first = copy(template);
    SelectionProcess second = copy(template);
    assertThat(List.of(first.number(), second.number())).containsExactly("2026-002", "2026-003");
    assertThat(plans.of(second.id()).cells()).hasSize(1);
  }

  private SelectionProcess copy(SelectionProcess template) {
    return ProcessKit.done(
        kit.get(CopyProcess.class)
            .handle(template.id(), template.facts().title(), false, ProcessKit.NOOR));
  }

  private List<StepId> ids(SelectionProcess process) {
    return plans.of(process.id()).steps().stream().map(PlanStep::id).toList();
  }

  private PlanStep step(SelectionProcess process, StepId id) {
    return plans.of(process.id()).step(id).orElseThrow();
  }
}
