package org.vivier.processes.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;

/**
 * Gives controllers the {@link SelectionProcess} whose number stands in the address. Where there is
 * none the page isn't there; a template counts only where {@link OrTemplate} says so.
 */
@Component
class ProcessArguments extends AddressArguments {
  private final ProcessFrames frames;

  ProcessArguments(ProcessFrames frames) {
    super(SelectionProcess.class);
    this.frames = frames;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    SelectionProcess found = frames.find(named(request, ProcessId.SCOPE));
    if (found.template() && !wanted.hasParameterAnnotation(OrTemplate.class)) {
      throw ProcessPages.missing();
    }
    return found;
  }
}
