package org.vivier.processes.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessState;
import org.vivier.processes.work.WaitingProcesses.Waiting;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/**
 * Processes that somebody has to set up, to publish, or to look at because they close soon. A draft
 * is the work of those who have a role for it and of whoever began it: not of everybody who may.
 */
@Component
@Order(20)
class ProcessWork implements WorkSource {
  private static final Addresses PROCESSES = Addresses.of("/processes", "/processus");
  private static final Duration SOON = Duration.ofDays(7);

  private final WaitingProcesses waiting;
  private final Clock clock;

  ProcessWork(WaitingProcesses waiting, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    Words words = Words.of(language);
    return Stream.concat(
            of(member, Act.SET_UP_PROCESS)
                .filter(one -> one.state() == ProcessState.DRAFT)
                .filter(one -> isTheirs(one, member, Act.SET_UP_PROCESS)),
            of(member, Act.MOVE_PROCESS)
                .filter(one -> one.state() != ProcessState.DRAFT)
                .filter(one -> isTheirs(one, member, Act.MOVE_PROCESS) || closesSoon(one)))
        .map(one -> item(one, member, words))
        .toList();
  }

  private Stream<Waiting> of(StaffMember member, Act act) {
    return member.mayAnywhere(act)
        ? waiting.of(member, act, clock.instant().plus(SOON)).stream()
        : Stream.empty();
  }

  /** What nobody who works here began is everybody's: a proposal that was read from a posting. */
  private static boolean isTheirs(Waiting one, StaffMember member, Act act) {
    return member.scopes(act).contains(one.id().scope())
        || one.begunBy().equals(member.actor().name())
        || !one.begunBy().startsWith("staff:");
  }

  private boolean closesSoon(Waiting one) {
    Instant closes = one.closes();
    return closes != null && closes.isBefore(clock.instant().plus(SOON));
  }

  private static WorkItem item(Waiting one, StaffMember member, Words words) {
    String kind = kind(one.state());
    return new WorkItem(
        "process-" + kind + "." + one.id(),
        words.text("processes.work." + kind, one.number()),
        about(one, words),
        words.text(
            one.begunBy().equals(member.actor().name())
                ? "processes.work.begun"
                : "processes.work.role"),
        due(one),
        PROCESSES.in(words.language()) + "/" + one.number(),
        words.text("processes.work." + kind + "Action"));
  }

  private static String kind(ProcessState state) {
    return switch (state) {
      case DRAFT -> "draft";
      case READY -> "ready";
      default -> "closing";
    };
  }

  private static String about(Waiting one, Words words) {
    String title = one.title().in(words.language());
    @Nullable String lacks = one.state() == ProcessState.DRAFT ? lacks(one, words) : null;
    return lacks == null ? title : words.text("processes.work.lacking", title, lacks);
  }

  /** The first thing that isn't there at all. */
  private static @Nullable String lacks(Waiting one, Words words) {
    if (!one.criteria()) {
      return words.text("processes.work.noCriteria");
    }
    if (!one.plan()) {
      return words.text("processes.work.noPlan");
    }
    return one.board() ? null : words.text("processes.work.noBoard");
  }

  /** Whatever is to be done is to be done before it closes. */
  private static @Nullable WorkDue due(Waiting one) {
    Instant closes = one.closes();
    return closes == null ? null : new WorkDue(LocalDate.ofInstant(closes, one.zone()), one.zone());
  }
}
