package org.vivier.processes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.StepId;
import org.vivier.testing.DatabaseUse;

/** What a page costs the database, however much there is of everything. */
class ProcessStatementsIntegrationTest extends ProcessSite {
  private static final int MOST = 12;

  @Test
  void noPageAsksTheDatabaseMoreThanTwelveTimesAndNoneLocksToLook() {
    SelectionProcess draft = large();
    SelectionProcess published = kit.published();
    for (int i = 0; i < 30; i++) {
      ProcessKit.done(
          kit.get(CopyProcess.class)
              .handle(
                  published.id(),
                  new Bilingual("Template " + i, "Modèle " + i),
                  i % 3 == 0,
                  noor.id().actor()));
    }
    DatabaseUse use = kit.get(DatabaseUse.class);
    List<String> wrong = new ArrayList<>();
    for (String path : paths(draft, published)) {
      get(path);
      List<String> sent =
          use.of(() -> assertThat(get(path).statusCode()).as(path).isIn(200, 422)).sent();
      assertThat(sent).as("the counter hears nothing").isNotEmpty();
      if (sent.size() > MOST || sent.stream().anyMatch(one -> one.contains("for update of p"))) {
        wrong.add("%s: %d\n  %s".formatted(path, sent.size(), String.join("\n  ", sent)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<String> paths(SelectionProcess draft, SelectionProcess published) {
    Language en = Language.EN;
    String number = draft.number();
    StepId step = kit.plans().of(draft.id()).steps().getFirst().id();
    Criterion criterion = kit.criteria().of(draft.id()).all().getFirst();
    String used = kit.criteria().of(published.id()).all().getFirst().id().toString();
    return List.of(
        ProcessPaths.list(en),
        ProcessPaths.create(en),
        ProcessPaths.templates(en),
        ProcessPaths.proposals(en),
        ProcessPaths.one(en, number),
        ProcessPaths.one(en, published.number()),
        ProcessPaths.facts(en, number),
        ProcessPaths.criteria(en, number),
        ProcessPaths.criterion(en, number, "new"),
        ProcessPaths.criterion(en, number, criterion.id().toString()),
        ProcessPaths.criterion(en, published.number(), used),
        ProcessPaths.plan(en, number),
        ProcessPaths.plan(en, published.number()),
        ProcessPaths.step(en, number, "new"),
        ProcessPaths.step(en, number, step.toString()),
        ProcessPaths.evaluation(en, number, step.toString()),
        ProcessPaths.cell(en, number, step.toString(), criterion.id().toString()),
        ProcessPaths.scale(en, number),
        ProcessPaths.board(en, number),
        ProcessPaths.member(en, number, "new"),
        ProcessPaths.member(
            en, number, kit.boards().of(draft.id()).members().getFirst().id().toString()),
        ProcessPaths.copy(en, number),
        ProcessPaths.move(en, number, Event.CHECK),
        ProcessPaths.move(en, published.number(), Event.CANCEL));
  }

  private SelectionProcess large() {
    SelectionProcess draft = kit.whole();
    for (int i = 0; i < 8; i++) {
      kit.criterion(draft.id(), Kind.ESSENTIAL, Quality.KNOWLEDGE);
    }
    for (Method method : List.of(Method.WRITTEN_EXERCISE, Method.INTERVIEW, Method.PORTFOLIO)) {
      StepId step = kit.step(draft.id(), method, 2);
      for (Criterion one : kit.criteria().of(draft.id()).of(Kind.ESSENTIAL)) {
        kit.cell(draft.id(), step, one.id(), 2);
      }
      kit.evaluate(draft.id(), step);
      kit.member(
          draft.id(), kit.somebody("Somebody for " + method.code()), BoardRole.ASSESSOR, step);
    }
    return kit.again(draft);
  }
}
