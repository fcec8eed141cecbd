package org.vivier.decisions.answers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.Problem;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;

/** Lets somebody else see to an answer. */
@Component
public class AssignAnswer {
  private final AnswerRows rows;
  private final AnswerHistory history;
  private final StaffMembers people;

  AssignAnswer(AnswerRows rows, AnswerHistory history, StaffMembers people) {
    this.rows = rows;
    this.history = history;
    this.people = people;
  }

  /** The same person again changes nothing. */
  @Transactional
  public Attempt<Answer, Problem> handle(ApplicationId id, StaffMemberId owner, Actor by) {
    Answer answer = rows.lock(id).orElseThrow();
    if (!people.isActive(owner)) {
      return Attempt.refused(Problem.OWNER_UNKNOWN);
    }
    if (owner.equals(answer.owner())) {
      return Attempt.of(answer);
    }
    history.write(answer, "owner", by, Map.of("owner", owner.toString()), null);
    return Attempt.of(rows.assign(answer, owner));
  }
}
