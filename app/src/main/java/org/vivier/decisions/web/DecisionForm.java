package org.vivier.decisions.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.decisions.deciding.Choice;
import org.vivier.platform.TypedId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.staff.page.StaffRequest;

/**
 * What somebody typed who decides.
 *
 * @param suggested the paragraph that was proposed last: as long as the reason is that one, another
 *     choice proposes another
 */
record DecisionForm(
    String outcome, String ground, String criterion, String reason, String suggested) {
  static DecisionForm of(StaffRequest request) {
    return new DecisionForm(
        request.typed("outcome"),
        request.typed("ground"),
        request.typed("criterion"),
        lines(request.typed("reason")),
        lines(request.typed("suggested")));
  }

  /** The ground follows from the outcome where there is but one. */
  Choice choice() {
    Optional<DecisionOutcome> decided = DecisionOutcome.ofCode(outcome);
    Ground only =
        decided
            .map(DecisionOutcome::grounds)
            .filter(grounds -> grounds.size() == 1)
            .map(java.util.List::getFirst)
            .orElse(null);
    return new Choice(
        decided.orElse(null),
        only == null ? Ground.ofCode(ground).orElse(null) : only,
        TypedId.of(criterion).map(CriterionId::new).orElse(null),
        reason);
  }

  /** With this paragraph, if there is one, as long as nobody has written a reason of their own. */
  DecisionForm suggesting(Supplier<String> proposed) {
    boolean unwritten = reason.isBlank() || reason.equals(suggested);
    String paragraph = unwritten ? proposed.get() : "";
    return paragraph.isEmpty()
        ? this
        : new DecisionForm(outcome, ground, criterion, paragraph, paragraph);
  }

  static String lines(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "DecisionForm";
  }
}
