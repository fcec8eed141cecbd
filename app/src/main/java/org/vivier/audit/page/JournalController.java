package org.vivier.audit.page;

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

/** The journal, to be searched. */
@Controller
class JournalController {
  private final JournalTable journal;
  private final StaffFrames frames;
  private final StaffResponses responses;

  JournalController(JournalTable journal, StaffFrames frames, StaffResponses responses) {
    this.journal = journal;
    this.frames = frames;
    this.responses = responses;
  }

  @Requires(act = Act.READ_JOURNAL)
  @GetMapping({StaffPaths.EN + "/audit", StaffPaths.FR + "/registre"})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    JournalTable.Found found =
        journal.find(JournalTable.SHAPE.read(request.form()), request.member(), words);
    return responses.ok(
        "audit/journal",
        new JournalPage(
            frames
                .of(request, JournalSection.ADDRESSES, words.text("audit.journal.title"))
                .counting(found.table().total()),
            found.table(),
            found.rows()));
  }
}
