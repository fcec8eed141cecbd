package org.vivier.messages.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.messages.MessageDrafts;
import org.vivier.postings.PostingId;
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

  /**
   * Whether this person may see the conversations about a job.
   *
   * @param process that of the posting, or null
   * @param blindIn as {@link #blindIn} found it
   */
  public static boolean may(
      StaffMember member, PostingId posting, @Nullable ProcessId process, Set<ProcessId> blindIn) {
    return member.may(Act.WRITE_TO_CANDIDATES, ContactableApplication.scope(posting, process))
        && (process == null || !blindIn.contains(process));
  }

  private boolean may(StaffMember member, ContactableApplication where) {
    return may(member, where.posting(), where.process(), blindIn(member));
  }

  /** The conversation with this reference, if this person may see it: else it isn't there. */
  ContactableApplication find(String reference, StaffMember member) {
    ContactableApplication where = any(reference);
    if (!may(member, where)) {
      throw StaffResponses.missing();
    }
    return where;
  }

  /** The same for a form: whoever may not see it any more finds their words when they may again. */
  ContactableApplication find(String reference, StaffMember member, String typed) {
    ContactableApplication where = any(reference);
    if (!may(member, where)) {
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
