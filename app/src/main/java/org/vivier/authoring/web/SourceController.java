package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.Sources;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

/** Begins a text, takes one over from a folder, gives it back. */
@Controller
class SourceController {
  private final EditorPages pages;
  private final EditorAnswers answers;
  private final Sources sources;

  SourceController(EditorPages pages, EditorAnswers answers, Sources sources) {
    this.pages = pages;
    this.answers = answers;
    this.sources = sources;
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.START_EN, AuthoringPaths.START_FR})
  ResponseEntity<byte[]> begin(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number);
    boolean begun = sources.begin(process.id(), member.actor());
    return answers.redirect(request, number, begun ? "begun" : "nothing");
  }

  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({AuthoringPaths.SOURCE_EN, AuthoringPaths.SOURCE_FR})
  ResponseEntity<byte[]> move(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number);
    boolean back = "folder".equals(request.getParameter("to"));
    boolean moved =
        back
            ? sources.giveBack(process.id(), member.actor())
            : sources.takeOver(process.id(), member.actor());
    String done = back ? "given-back" : "taken-over";
    return answers.redirect(request, number, moved ? done : "nothing");
  }
}
