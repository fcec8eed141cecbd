package org.vivier.staff.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.work.OpenedWork;
import org.vivier.staff.work.WorkQueue;

/** Makes the page of what waits for somebody. */
@Component
class WorkPages {
  /** What {@link StaffRequest#done} says when what was opened doesn't wait any more. */
  static final String GONE = "gone";

  private final WorkQueue queue;
  private final OpenedWork opened;
  private final StaffFrames frames;
  private final Clock clock;

  WorkPages(WorkQueue queue, OpenedWork opened, StaffFrames frames, Clock clock) {
    this.queue = queue;
    this.opened = opened;
    this.frames = frames;
    this.clock = clock;
  }

  WorkPage page(StaffRequest request) {
    Words words = request.words();
    List<WorkLine> lines = lines(request.member(), words);
    long late = lines.stream().filter(WorkLine::isLate).count();
    return new WorkPage(
        frames
            .of(request, WorkSection.ADDRESSES, words.text("staff.work.title"))
            .counting(lines.size())
            .saying(notice(request, words)),
        words.text("staff.work.greeting", request.member().name()),
        words.text("staff.work.lead", lines.size(), late),
        !request.member().roles().isEmpty(),
        lines,
        queue.elsewhere(request.member(), words.language()));
  }

  private List<WorkLine> lines(StaffMember member, Words words) {
    Instant now = clock.instant();
    Set<String> known = opened.of(member.id());
    return queue.of(member, words.language()).stream()
        .map(item -> WorkLine.of(item, !known.contains(item.key()), now, words))
        .toList();
  }

  private static @Nullable Notice notice(StaffRequest request, Words words) {
    return request
        .done()
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
