package org.vivier.authoring.web;

import org.springframework.stereotype.Component;
import org.vivier.authoring.Sources;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/** What the pages about versions of a draft have in common. */
@Component
class VersionPages {
  private final ProcessFrames frames;
  private final Sources sources;

  VersionPages(ProcessFrames frames, Sources sources) {
    this.frames = frames;
    this.sources = sources;
  }

  StaffFrame frame(StaffRequest request, SelectionProcess process, String title, String below) {
    return frames.frame(
        request,
        process,
        process.facts().title().in(request.language()) + " – " + title,
        other -> AuthoringPaths.versions(other, process.number()) + below);
  }

  /** Whether this person may restore versions now. */
  boolean writes(SelectionProcess process, StaffMember member) {
    return member.may(Act.WRITE_POSTING, process.id().scope()) && sources.writable(process);
  }
}
