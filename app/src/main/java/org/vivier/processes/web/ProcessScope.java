package org.vivier.processes.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Scope;
import org.vivier.staff.ScopeOf;

/** The scope of a process whose number stands in an address. */
@Component
class ProcessScope implements ScopeOf {
  private static final String FOUND = ProcessScope.class.getName();

  private final Processes processes;

  ProcessScope(Processes processes) {
    this.processes = processes;
  }

  @Override
  public String variable() {
    return ProcessId.SCOPE;
  }

  @Override
  public Optional<Scope> find(String number) {
    // What isn't there is a scope in which nobody holds anything: it looks like a foreign one.
    Optional<SelectionProcess> found = processes.find(number);
    found.ifPresent(ProcessScope::keep);
    return found
        .map(SelectionProcess::id)
        .map(ProcessId::scope)
        .or(() -> Scope.of(ProcessId.SCOPE, number));
  }

  /** The page that is asked for shows the process that was looked at for the right to see it. */
  private static void keep(SelectionProcess process) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(FOUND, process, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** The process with this number, if the right was looked at for it; the same only once. */
  static Optional<SelectionProcess> taken(String number) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return Optional.empty();
    }
    Object found = request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
    request.removeAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
    return found instanceof SelectionProcess process && process.number().equals(number)
        ? Optional.of(process)
        : Optional.empty();
  }
}
