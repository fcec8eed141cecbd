package org.vivier.accommodations.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** The list of requests for accommodation. For all who coordinate nowhere it isn't there. */
@Controller
class CasesController {
  private final CasesTable cases;
  private final StaffFrames frames;
  private final StaffResponses responses;

  CasesController(CasesTable cases, StaffFrames frames, StaffResponses responses) {
    this.cases = cases;
    this.frames = frames;
    this.responses = responses;
  }

  @ForSignedIn
  @GetMapping({CasePaths.EN, CasePaths.FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    if (!request.member().mayAnywhere(Act.AGREE_ON_ACCOMMODATION)) {
      throw StaffResponses.missing();
    }
    Words words = request.words();
    var found = cases.find(CasesTable.SHAPE.read(request.form()), request.member(), words);
    var frame =
        frames
            .of(request, CasePaths.list(), words.text("accommodations.list.title"))
            .counting(found.open())
            .saying(
                request
                    .done()
                    .filter("conflict"::equals)
                    .map(done -> Notice.success(words.text("accommodations.done.conflict")))
                    .orElse(null));
    return responses.ok(
        "accommodations/cases",
        new CasesPage(
            frame,
            words.text("accommodations.list.lead", found.open()),
            found.table(),
            found.rows()));
  }
}
