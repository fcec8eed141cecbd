package org.vivier.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessState;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;

/** What the form of a decision lets people choose. */
@Component
class DecisionChoices {
  private final Criteria criteria;

  DecisionChoices(Criteria criteria) {
    this.criteria = criteria;
  }

  /** In a process that is given up, there is but one answer. */
  List<Choice> outcomes(SelectionProcess process, String chosen, Language language) {
    Stream<DecisionOutcome> possible =
        process.state() == ProcessState.CANCELLING
            ? Stream.of(DecisionOutcome.CANCELLED)
            : Stream.of(DecisionOutcome.QUALIFIED, DecisionOutcome.ELIMINATED);
    return possible
        .map(outcome ->
            new Choice(
                outcome.code(),
                outcome.forStaff(language),
                Words.of(language).text("decisions.outcome-hint." + outcome.code()),
                outcome.code().equals(chosen)))
        .toList();
  }

  List<Choice> grounds(String chosen, Language language) {
    List<Choice> choices = new ArrayList<>();
    choices.add(none(chosen, Words.of(language).text("decisions.form.choose")));
    for (Ground ground : DecisionOutcome.ELIMINATED.grounds()) {
      choices.add(
          new Choice(ground.code(), ground.in(language), null, ground.code().equals(chosen)));
    }
    return choices;
  }

  List<Choice> essentials(SelectionProcess process, String chosen, Language language) {
    List<Choice> choices = new ArrayList<>();
    choices.add(none(chosen, Words.of(language).text("decisions.form.choose")));
    for (Criterion criterion : criteria.of(process.id()).of(Criterion.Kind.ESSENTIAL)) {
      choices.add(
          new Choice(
              criterion.id().toString(),
              DecisionViews.text(criterion, language),
              null,
              criterion.id().toString().equals(chosen)));
    }
    return choices;
  }

  private static Choice none(String chosen, String label) {
    return new Choice("", label, null, chosen.isEmpty());
  }
}
