package org.vivier.casework;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What was submitted, for staff. */
@Controller
class StaffApplicationsController {
  private final ApplicationsTable applications;
  private final StaffFrames frames;
  private final StaffResponses responses;

  StaffApplicationsController(
      ApplicationsTable applications, StaffFrames frames, StaffResponses responses) {
    this.applications = applications;
    this.frames = frames;
    this.responses = responses;
  }

  @Requires(act = Act.SEE_APPLICATIONS)
  @GetMapping({StaffPaths.EN + "/applications", StaffPaths.FR + "/candidatures"})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    var found =
        applications.find(ApplicationsTable.SHAPE.read(request.form()), request.member(), words);
    var frame =
        frames
            .of(request, ApplicationsSection.ADDRESSES, words.text("casework.applications.title"))
            .counting(found.table().total());
    return responses.ok(
        "casework/applications",
        new ApplicationsPage(
            frame,
            found.table(),
            found.rows(),
            request.member().may(Act.ALLOW_LATE)
                ? ApplicationsSection.LATE.in(words.language())
                : null));
  }
}
