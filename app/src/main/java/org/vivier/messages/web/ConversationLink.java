package org.vivier.messages.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.assessment.ApplicantLink;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.format.Language;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/** The way from the page of somebody who applied to what is written with them. */
@Component
@Order(90)
class ConversationLink implements ApplicantLink {
  private final ContactableApplications standpoints;

  ConversationLink(ContactableApplications standpoints) {
    this.standpoints = standpoints;
  }

  @Override
  public @Nullable Way of(
      SelectionProcess process, CurrentAssessment standing, StaffMember member, Language language) {
    return standpoints
        .find(standing.application())
        .filter(where -> ConversationAccess.may(member, where.posting(), where.process(), Set.of()))
        .map(where ->
            Way.beside(
                label(where, Words.of(language)),
                MessagePaths.conversation(where.reference()).in(language)))
        .orElse(null);
  }

  private static String label(ContactableApplication where, Words words) {
    return where.unanswered() > 0
        ? words.text("messages.link.new", where.unanswered())
        : words.text(where.newest() == 0 ? "messages.link.write" : "messages.link.read");
  }
}
