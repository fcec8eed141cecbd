package org.vivier.accommodations.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Scope;
import org.vivier.staff.ScopeOf;

/**
 * Where a role must be held for a case: its address says it, so that whoever may see none there is
 * turned away, and that on record, without a look whether there is one. Of those that there are,
 * {@link org.vivier.accommodations.Cases} finds what somebody may see, wherever the address says.
 */
@Component
class CaseScope implements ScopeOf {
  private static final String POSTING = "posting";
  private static final String JOB = "job-";

  @Override
  public String variable() {
    return "where";
  }

  @Override
  public Optional<Scope> find(String value) {
    return value.startsWith(JOB)
        ? Scope.of(POSTING, value.substring(JOB.length()))
        : Scope.of(ProcessId.SCOPE, value);
  }

  /** As it stands in addresses. */
  static String written(Scope scope) {
    return scope.kind().equals(POSTING) ? JOB + scope.id() : scope.id();
  }
}
