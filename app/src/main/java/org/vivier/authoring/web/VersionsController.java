package org.vivier.authoring.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.authoring.Draft;
import org.vivier.authoring.PostingDrafts;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Every version of a draft. */
@Controller
class VersionsController {
  private static final int MOST = 300;

  private final VersionPages pages;
  private final StaffResponses responses;
  private final PostingDrafts drafts;

  VersionsController(VersionPages pages, StaffResponses responses, PostingDrafts drafts) {
    this.pages = pages;
    this.responses = responses;
    this.drafts = drafts;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({AuthoringPaths.VERSIONS_EN, AuthoringPaths.VERSIONS_FR})
  ResponseEntity<byte[]> list(StaffRequest request, @OrTemplate SelectionProcess process) {
    List<Draft> all = drafts.history(process.id(), MOST);
    return responses.ok("authoring/versions", pages.history(request, process, all));
  }
}
