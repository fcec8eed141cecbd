package org.vivier.staff.workmail;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One's own choice: a letter about new work, or none. The buttons are on one's own page. */
@Controller
class WorkMailController {
  private static final String ENGLISH = StaffPaths.EN + "/devices/work-mail";
  private static final String FRENCH = StaffPaths.FR + "/appareils/courriels-de-travail";

  private final WorkMail mail;
  private final StaffResponses responses;

  WorkMailController(WorkMail mail, StaffResponses responses) {
    this.mail = mail;
    this.responses = responses;
  }

  @ForSignedIn
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> choose(StaffRequest request) {
    boolean wanted = "yes".equals(request.http().getParameter("wanted"));
    mail.set(request.member().id(), wanted);
    return responses.seeOther(
        StaffPaths.devices(request.language())
            + (wanted ? "?done=work-mail-on" : "?done=work-mail-off"));
  }

  /** A form without a valid token arrives here, and whoever follows the link in a letter. */
  @ForSignedIn
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(HttpServletRequest request) {
    return responses.seeOther(StaffPaths.devices(LanguageChoice.of(request)) + "#work-mail");
  }
}
