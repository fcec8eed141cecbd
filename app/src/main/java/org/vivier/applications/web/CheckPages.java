package org.vivier.applications.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.applications.form.Problem;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;

/** Makes the page on which everything shows once more. */
@Component
class CheckPages {
  private final QuestionsPages questions;
  private final AnswerSections sections;
  private final MinePages mine;
  private final StartPages contacts;

  CheckPages(
      QuestionsPages questions, AnswerSections sections, MinePages mine, StartPages contacts) {
    this.questions = questions;
    this.sections = sections;
    this.mine = mine;
    this.contacts = contacts;
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
        contacts.contact(draft.posting(), language),
        draft.path(Step.CHECK, language),
        draft.path(Step.MORE, language),
        ApplyPaths.copy(language, draft.id()),
        visit.rejected());
  }

  private static FieldError link(Draft draft, Problem problem, Language language) {
    String page = draft.path(Step.asking(problem.page()).orElse(Step.YOU), language);
    return new FieldError(page + "#" + problem.question(), problem.text(language));
  }
}
