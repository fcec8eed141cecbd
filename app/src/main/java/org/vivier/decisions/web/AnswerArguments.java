package org.vivier.decisions.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.processes.ProcessId;
import org.vivier.processes.web.ProcessFrames;

/** Gives controllers the answer that an address names, with its process. */
@Component
class AnswerArguments extends AddressArguments {
  private final ProcessFrames processes;
  private final AnswerPages pages;

  AnswerArguments(ProcessFrames processes, AnswerPages pages) {
    super(AnswerPages.Subject.class);
    this.processes = processes;
    this.pages = pages;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    return pages.find(processes.find(named(request, ProcessId.SCOPE)), named(request, "reference"));
  }
}
