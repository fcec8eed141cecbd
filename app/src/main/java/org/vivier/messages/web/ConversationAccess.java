package org.vivier.messages.web;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.messages.MessageDrafts;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffResponses;

/**
 * Who may read and write: whom the table of rights names for the process, except those from whom
 * names are kept there, because they rate blind. Pages, links and work all ask here.
 */
@Component
public class ConversationAccess {
  private final ContactableApplications standpoints;
  private final MessageDrafts drafts;
  private final BlindMode blind;

  ConversationAccess(ContactableApplications standpoints, MessageDrafts drafts, BlindMode blind) {
    this.standpoints = standpoints;
    this.drafts = drafts;
    this.blind = blind;
  }

  /** The processes in which this person rates blind. */
  public Set<ProcessId> blindIn(StaffMember member) {
    return blind.of(member.id().value());
  }

  /** Whether this person may see this conversation. */
  public static boolean may(
      StaffMember member, ContactableApplication where, Set<ProcessId> blindIn) {
    ProcessId process = where.process();
    return member.may(Act.WRITE_TO_CANDIDATES, where.scope())
        && (process == null || !blindIn.contains(process));
  }

  /** The conversation with this reference, if this person may see it: else it isn't there. */
  ContactableApplication find(String reference, StaffMember member) {
    ContactableApplication where = any(reference);
    if (!may(member, where, blindIn(member))) {
      throw StaffResponses.missing();
    }
    return where;
  }

  /** The same for a form: whoever may not see it any more finds their words when they may again. */
  ContactableApplication find(String reference, StaffMember member, String typed) {
    ContactableApplication where = any(reference);
    if (!may(member, where, blindIn(member))) {
      drafts.keep(where.application(), member.id(), typed);
      throw StaffResponses.missing();
    }
    return where;
  }

  private ContactableApplication any(String reference) {
    String upper = reference.toUpperCase(Locale.ROOT);
    return RequestedConversation.take(upper)
        .or(() -> standpoints.find(upper))
        .orElseThrow(StaffResponses::missing);
  }
}
