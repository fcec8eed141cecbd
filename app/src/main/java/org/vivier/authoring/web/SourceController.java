package org.vivier.authoring.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.Sources;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Begins a text, takes one over from a folder, gives it back. */
@Controller
class SourceController {
  private final EditorAnswers answers;
  private final Sources sources;

  SourceController(EditorAnswers answers, Sources sources) {
    this.answers = answers;
    this.sources = sources;
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.START_EN, AuthoringPaths.START_FR})
  ResponseEntity<byte[]> begin(StaffRequest request, @OrTemplate SelectionProcess process) {
    boolean begun = sources.begin(process.id(), request.actor());
    return answers.redirect(request, process.number(), begun ? "begun" : "nothing");
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.SOURCE_EN, AuthoringPaths.SOURCE_FR})
  ResponseEntity<byte[]> move(StaffRequest request, @OrTemplate SelectionProcess process) {
    boolean back = request.typed("to").equals("folder");
    boolean moved =
        back
            ? sources.giveBack(process.id(), request.actor())
            : sources.takeOver(process.id(), request.actor());
    String done = back ? "given-back" : "taken-over";
    return answers.redirect(request, process.number(), moved ? done : "nothing");
  }
}
