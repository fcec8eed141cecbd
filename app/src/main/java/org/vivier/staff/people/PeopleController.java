package org.vivier.staff.people;

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

/** Who works here, and what they may do. */
@Controller
class PeopleController {
  private final PeopleList people;
  private final StaffFrames frames;
  private final StaffResponses responses;

  PeopleController(PeopleList people, StaffFrames frames, StaffResponses responses) {
    this.people = people;
    this.frames = frames;
    this.responses = responses;
  }

  @Requires(act = Act.SEE_PEOPLE)
  @GetMapping({StaffPaths.EN + "/people", StaffPaths.FR + "/personnes"})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    var found = people.find(PeopleList.SHAPE.read(request.form()), words);
    var frame =
        frames
            .of(request, PeopleSection.ADDRESSES, words.text("staff.people.title"))
            .counting(found.table().total());
    return responses.ok(
        "staff/people",
        new PeoplePage(
            frame,
            found.table(),
            found.rows(),
            request.member().may(Act.CHANGE_PEOPLE)
                ? PeopleSection.INVITATION.in(words.language())
                : null));
  }
}
