package org.vivier.portal.applying;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.forms.Problem;
import org.vivier.platform.page.FieldError;
import org.vivier.portal.AnswerSections;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.Desk;
import org.vivier.portal.Draft;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;
import org.vivier.portal.mine.MinePages;

/** Makes the page on which everything shows once more. */
@Component
class CheckPages {
  private final QuestionsPages questions;
  private final AnswerSections sections;
  private final MinePages mine;
  private final Desk desk;

  CheckPages(QuestionsPages questions, AnswerSections sections, MinePages mine, Desk desk) {
    this.questions = questions;
    this.sections = sections;
    this.mine = mine;
    this.desk = desk;
  }

  CheckPage of(Visit visit, Draft draft, List<Problem> problems, CheckPage.State state) {
    Language language = visit.language();
    return new CheckPage(
        questions.frame(visit, draft, Step.CHECK),
        visit.token(),
        draft.job(language),
        sections.of(draft, language),
        mine.accommodation(draft, language),
        MinePaths.accommodation(language, draft.id()) + "?then=check",
        problems.stream().map(problem -> link(draft, problem, language)).toList(),
        state,
        draft.standing(language),
        QuestionsPages.graceUntil(draft, language),
        desk.contacts(draft.posting(), language).questions(),
        draft.path(Step.CHECK, language),
        draft.path(Step.MORE, language),
        ApplyPaths.copy(language, draft.id()),
        visit.rejected());
  }

  private static FieldError link(Draft draft, Problem problem, Language language) {
    String page = draft.path(Step.asking(problem.page()).orElse(Step.YOU), language);
    return new FieldError(
        page + ApplyPaths.FROM_CHECK + "#" + FieldErrors.field(problem), problem.text(language));
  }
}
