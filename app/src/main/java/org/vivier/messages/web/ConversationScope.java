package org.vivier.messages.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Scope;
import org.vivier.staff.ScopeOf;

/** The process to which the application belongs whose reference is in an address. */
@Component
class ConversationScope implements ScopeOf {
  private final ContactableApplications standpoints;

  ConversationScope(ContactableApplications standpoints) {
    this.standpoints = standpoints;
  }

  @Override
  public String variable() {
    return "conversation";
  }

  @Override
  public Optional<Scope> find(String reference) {
    // What isn't there is a scope in which nobody holds anything: it looks like a foreign one.
    return standpoints
        .find(reference.toUpperCase(Locale.ROOT))
        .map(RequestedConversation::remember)
        .map(ContactableApplication::scope)
        .or(() -> Scope.of(ProcessId.SCOPE, reference));
  }
}
