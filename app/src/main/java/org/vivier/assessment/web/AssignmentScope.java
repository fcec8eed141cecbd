package org.vivier.assessment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.Assignments;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Scope;
import org.vivier.staff.ScopeOf;

/** The process in which a task stands whose token is in an address. */
@Component
class AssignmentScope implements ScopeOf {
  private final Assignments assignments;

  AssignmentScope(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public String variable() {
    return "assignment";
  }

  @Override
  public Optional<Scope> find(String token) {
    // What isn't there is a scope in which nobody holds anything: it looks like a foreign one.
    return assignments
        .process(token)
        .map(ProcessId::scope)
        .or(() -> Scope.of(ProcessId.SCOPE, token));
  }
}
