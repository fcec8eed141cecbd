package org.vivier.messages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.messages.MessageDrafts;
import org.vivier.staff.Act;
import org.vivier.staff.GivenRight;
import org.vivier.staff.KeepsWords;
import org.vivier.staff.Rights;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.StaffRights;

/**
 * Whoever loses their role in the middle of a message hears that nothing is there; their words stay
 * sealed for them and are there again when they get the role back. Of those who never had one,
 * nothing is kept.
 */
@Component
class KeepDeniedMessage implements KeepsWords {
  private static final Pattern CONVERSATION =
      Pattern.compile(
          "(?:%s/applications|%s/candidatures)/([A-Za-z0-9-]{1,40})/messages(?:/[a-z-]+)?"
              .formatted(StaffPaths.EN, StaffPaths.FR));

  private final ContactableApplications standpoints;
  private final StaffRights rights;
  private final MessageDrafts drafts;

  KeepDeniedMessage(ContactableApplications standpoints, StaffRights rights, MessageDrafts drafts) {
    this.standpoints = standpoints;
    this.rights = rights;
    this.drafts = drafts;
  }

  @Override
  public void denied(StaffMember member, HttpServletRequest request) {
    Matcher path = CONVERSATION.matcher(request.getRequestURI());
    String typed = Optional.ofNullable(request.getParameter("text")).orElse("");
    if (typed.isBlank() || !path.matches()) {
      return;
    }
    standpoints
        .find(path.group(1).toUpperCase(Locale.ROOT))
        .filter(where -> rights.of(member.id()).stream().anyMatch(one -> covered(one, where)))
        .ifPresent(where -> drafts.keep(where.application(), member.id(), typed));
  }

  private static boolean covered(GivenRight right, ContactableApplication where) {
    return Rights.allow(right.role(), Act.WRITE_TO_CANDIDATES)
        && (right.scope() == null || right.scope().equals(where.scope()));
  }
}
