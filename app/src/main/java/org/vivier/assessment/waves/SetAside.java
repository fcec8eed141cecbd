package org.vivier.assessment.waves;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.MoveAssessment;
import org.vivier.format.Invisible;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/** Sets aside those whose turn it is not, with a reason that they can be told; and recalls them. */
@Component
public class SetAside {
  /** The most characters of a reason. */
  public static final int LONGEST = 2000;

  private final CurrentAssessments standings;
  private final MoveAssessment move;

  SetAside(CurrentAssessments standings, MoveAssessment move) {
    this.standings = standings;
    this.move = move;
  }

  /** Whether this can be a reason. */
  public static boolean isReason(String typed) {
    return !Invisible.only(typed) && typed.length() <= LONGEST;
  }

  /**
   * Sets aside those of these who wait; returns how many.
   *
   * @param reason as {@link #isReason} has it
   */
  @Transactional
  public int handle(ProcessId process, Collection<ApplicationId> chosen, String reason, Actor by) {
    if (!isReason(reason)) {
      throw new IllegalArgumentException("a reason is needed");
    }
    List<CurrentAssessment> waiting =
        standings.lock(chosen).stream().filter(one -> one.state().allows(Event.SET_ASIDE)).toList();
    waiting.forEach(one ->
        move.handle(
            one, new MoveAssessment.Fact(process, Event.SET_ASIDE, null, null, reason, by)));
    return waiting.size();
  }

  /** Lets it wait again; false when it was not set aside. */
  @Transactional
  public boolean recall(ProcessId process, ApplicationId application, Actor by) {
    Optional<CurrentAssessment> locked =
        standings.lock(application).filter(one -> one.state().allows(Event.RECALL));
    locked.ifPresent(one ->
        move.handle(one, new MoveAssessment.Fact(process, Event.RECALL, null, null, null, by)));
    return locked.isPresent();
  }
}
