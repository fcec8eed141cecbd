package org.vivier.processes.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;

/**
 * Gives controllers the {@link SelectionProcess} whose number stands in the address. Where there is
 * none the page isn't there; a template counts only where {@link OrTemplate} says so.
 */
@Component
class ProcessArguments extends AddressArguments {
  private final Processes processes;

  ProcessArguments(Processes processes) {
    super(SelectionProcess.class);
    this.processes = processes;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    String number = named(request, ProcessId.SCOPE);
    return ProcessScope.taken(number)
        .or(() -> processes.find(number))
        .filter(found -> !found.template() || wanted.hasParameterAnnotation(OrTemplate.class))
        .orElseThrow(ProcessPages::missing);
  }
}
