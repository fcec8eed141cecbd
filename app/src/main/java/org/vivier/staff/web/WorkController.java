package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.platform.words.Words;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
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
  private static final String GONE = "gone";

  private final WorkQueue queue;
  private final OpenedWork opened;
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final Clock clock;

  WorkController(
      WorkQueue queue,
      OpenedWork opened,
      StaffFrames frames,
      StaffResponses responses,
      Clock clock) {
    this.queue = queue;
    this.opened = opened;
    this.frames = frames;
    this.responses = responses;
    this.clock = clock;
  }

  @ForSignedIn
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    List<WorkLine> lines = lines(request.member(), words);
    var frame =
        frames
            .of(request, WorkSection.ADDRESSES, words.text("staff.work.title"))
            .counting(lines.size())
            .saying(notice(request.http(), words));
    long late = lines.stream().filter(WorkLine::isLate).count();
    return responses.ok(
        "staff/work",
        new WorkPage(
            frame,
            words.text("staff.work.greeting", request.member().name()),
            words.text("staff.work.lead", lines.size(), late),
            !request.member().roles().isEmpty(),
            lines,
            queue.elsewhere(request.member(), words.language())));
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
        .orElseGet(() -> responses.done(StaffPaths.work(language), GONE));
  }

  private List<WorkLine> lines(StaffMember member, Words words) {
    Instant now = clock.instant();
    Set<String> known = opened.of(member.id());
    return queue.of(member, words.language()).stream()
        .map(item -> WorkLine.of(item, !known.contains(item.key()), now, words))
        .toList();
  }

  private static @Nullable Notice notice(HttpServletRequest request, Words words) {
    return StaffResponses.done(request)
        .filter(GONE::equals)
        .map(done ->
            new Notice(
                Notice.Kind.INFO,
                words.text("staff.work.gone.title"),
                words.text("staff.work.gone.text"),
                null))
        .orElse(null);
  }
}
