package org.vivier.staff.web;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;
import org.vivier.staff.work.OpenedWork;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkQueue;

/** The first page after signing in: what waits for whoever looks at it. */
@Controller
class WorkController {
  private static final String ENGLISH = StaffPaths.EN + "/work";
  private static final String FRENCH = StaffPaths.FR + "/travail";

  private final WorkQueue queue;
  private final OpenedWork opened;
  private final WorkPages pages;
  private final StaffResponses responses;

  WorkController(WorkQueue queue, OpenedWork opened, WorkPages pages, StaffResponses responses) {
    this.queue = queue;
    this.opened = opened;
    this.pages = pages;
    this.responses = responses;
  }

  @ForSignedIn
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    return responses.ok("staff/work", pages.page(request));
  }

  /** Leads to where the work is done. */
  @ForSignedIn
  @GetMapping({ENGLISH + "/{item}", FRENCH + "/{item}"})
  ResponseEntity<byte[]> open(@PathVariable String item, StaffRequest request) {
    var language = request.language();
    Optional<WorkItem> found = queue.find(request.member(), language, item);
    found.ifPresent(work -> opened.add(request.member().id(), work));
    return found
        .map(work -> responses.seeOther(work.path()))
        .orElseGet(() -> responses.done(StaffPaths.work(language), WorkPages.GONE));
  }
}
