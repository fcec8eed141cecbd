package org.vivier.decisions.answers;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.MoveAssessment;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionHappened;
import org.vivier.decisions.DecisionHappened.What;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.Decisions;
import org.vivier.processes.ProcessId;

/**
 * Where an application stands in its assessment follows what its candidate was told: a decision
 * that can still be taken back changes nothing there. In the transaction in which the letter
 * leaves.
 */
@Component
class MoveAssessmentWhenTold {
  private final Decisions decisions;
  private final CurrentAssessments standings;
  private final MoveAssessment move;

  MoveAssessmentWhenTold(Decisions decisions, CurrentAssessments standings, MoveAssessment move) {
    this.decisions = decisions;
    this.standings = standings;
    this.move = move;
  }

  @EventListener
  void on(DecisionHappened happened) {
    if (happened.what() == What.TOLD) {
      Decision decision = decisions.find(new DecisionId(happened.decision())).orElseThrow();
      event(decision).ifPresent(event -> move(happened, decision, event));
    }
  }

  private static Optional<Event> event(Decision decision) {
    return switch (decision.outcome()) {
      case QUALIFIED -> Optional.of(Event.QUALIFY);
      case ELIMINATED -> Optional.of(Event.ELIMINATE);
      case REOPENED -> Optional.of(Event.REVERSE);
      case CANCELLED -> Optional.empty();
    };
  }

  /** Who was never assessed stands where they stood. */
  private void move(DecisionHappened happened, Decision decision, Event event) {
    standings
        .lock(new ApplicationId(happened.application()))
        .filter(standing -> standing.state().allows(event))
        .ifPresent(standing ->
            move.handle(
                standing,
                new MoveAssessment.Fact(
                    new ProcessId(happened.process()),
                    event,
                    standing.step(),
                    null,
                    null,
                    decision.by().actor())));
  }
}
