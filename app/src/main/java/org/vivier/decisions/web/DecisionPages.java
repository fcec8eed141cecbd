package org.vivier.decisions.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.decisions.Answers;
import org.vivier.decisions.deciding.Suggestion;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.StaffRequest;

/** Makes the form in which one decides about one application. */
@Component
class DecisionPages {
  private final AnswerPages pages;
  private final DecisionChoices choices;
  private final Suggestion suggestion;
  private final DecisionLetters letters;
  private final Answers answers;

  DecisionPages(
      AnswerPages pages,
      DecisionChoices choices,
      Suggestion suggestion,
      DecisionLetters letters,
      Answers answers) {
    this.pages = pages;
    this.choices = choices;
    this.suggestion = suggestion;
    this.letters = letters;
    this.answers = answers;
  }

  /** What was typed; the reason begins with a paragraph that follows from what was chosen. */
  DecisionForm form(Subject subject, StaffRequest request) {
    DecisionForm typed = DecisionForm.of(request);
    return typed.suggesting(() ->
        letters
            .to(subject.answer())
            .map(to -> suggestion.of(subject.process(), typed.choice(), to))
            .orElse(""));
  }

  ResponseEntity<byte[]> page(
      Subject subject,
      DecisionForm form,
      boolean withLetter,
      FormShown shown,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    boolean second = answers.secondPerson(subject.process().id());
    return pages.page(
        shown.status(),
        "decision",
        new DecisionPage(
            pages
                .frame(
                    request,
                    subject,
                    AnswerPaths.decision(subject.number(), subject.reference()),
                    words.text("decisions.form.title", subject.reference()))
                .saying(shown.notice()),
            words.text("decisions.form.lead"),
            subject.answer().revision(),
            choices.outcomes(subject.process(), form.outcome(), language),
            choices.grounds(form.ground(), language),
            choices.essentials(subject.process(), form.criterion(), language),
            form.reason(),
            form.suggested(),
            words.text("decisions.language." + subject.answer().language().tag()),
            subject.answer().language().tag(),
            withLetter ? letters.of(subject.answer(), form.choice()) : null,
            second
                ? words.text("decisions.form.propose")
                : words.text("decisions.form.decide", letters.holdMinutes(subject.process().id())),
            shown.errors()));
  }
}
