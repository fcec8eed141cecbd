package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.SaveForLater;
import org.vivier.platform.web.FormValues;
import org.vivier.staff.KeepsWords;
import org.vivier.staff.StaffMember;

/**
 * Whoever loses a role in the middle of a rating hears that nothing is there; their words stay
 * sealed for them, and are there again when the chair gives them the task again.
 */
@Component
class KeepDeniedWords implements KeepsWords {
  private static final Pattern TASK =
      Pattern.compile(
          "(?:"
              + AssessmentPaths.RATE_EN
              + "|"
              + AssessmentPaths.RATE_FR
              + ")/([A-Za-z0-9_-]{43})");

  private final SaveForLater later;

  KeepDeniedWords(SaveForLater later) {
    this.later = later;
  }

  @Override
  public void denied(StaffMember member, HttpServletRequest request) {
    Matcher task = TASK.matcher(request.getRequestURI());
    if (task.matches()) {
      later.handle(task.group(1), member.id(), RatingForm.of(FormValues.in(request)).said());
    }
  }
}
