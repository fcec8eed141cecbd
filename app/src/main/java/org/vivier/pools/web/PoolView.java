package org.vivier.pools.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.membership.Notices;
import org.vivier.processes.Processes;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** One pool in words, for who looks. */
@Component
class PoolView {
  private static final Set<String> DONE = Set.of("taken-in", "taken-back", "extended");

  private final PoolPages pages;
  private final MembersTable table;
  private final PoolMembers members;
  private final Pools pools;
  private final Processes processes;
  private final Notices notices;
  private final Clock clock;

  // The page shows what all of these know; none of them decides anything here.
  PoolView(
      PoolPages pages,
      MembersTable table,
      PoolMembers members,
      Pools pools,
      Processes processes,
      Notices notices,
      Clock clock) {
    this.pages = pages;
    this.table = table;
    this.members = members;
    this.pools = pools;
    this.processes = processes;
    this.notices = notices;
    this.clock = clock;
  }

  MembersPage of(StaffRequest request, Pool pool) {
    Words words = request.words();
    LocalDate today = pool.today(clock);
    List<PoolMembers.PoolCriterion> criteria = members.criteria(pool, words.language());
    int assessed = (int) criteria.stream().filter(PoolMembers.PoolCriterion::assessed).count();
    MembersTable.Found found =
        table.find(
            pool, MembersTable.SHAPE.read(request.form()), assessed, request.member(), words);
    return new MembersPage(
        pages
            .frame(request, pool, PoolPaths.one(pool.id()), pool.name().in(words.language()))
            .saying(notice(request, words)),
        words.text(
            "pools.members.lead",
            found.available(),
            found.all(),
            Day.of(pool.validUntil(), words.language()).wording()),
        PoolWords.left(pool, today, words),
        PoolWords.kind(pool, today),
        PoolWords.assessed(pool, words),
        can(pool, request.member(), today, words),
        found.table(),
        found.rows(),
        pools.processes(pool.id()).stream()
            .flatMap(one -> processes.find(one).stream())
            .map(one -> PoolWords.process(one, words))
            .toList(),
        criteria.stream()
            .map(one ->
                new MembersPage.Assessed(
                    words.text("pools.members.criterion", one.code(), one.text()), one.assessed()))
            .toList(),
        members.extensions(pool, words));
  }

  private MembersPage.Can can(Pool pool, StaffMember member, LocalDate today, Words words) {
    if (!member.may(Act.KEEP_POOLS)) {
      return new MembersPage.Can(null, null, null, null);
    }
    Optional<Notices.Held> held = notices.held(pool.id());
    return new MembersPage.Can(
        pool.expiredOn(today) ? null : PoolPaths.takeIn(pool.id()).in(words.language()),
        PoolPaths.extension(pool.id()).in(words.language()),
        held.map(one -> PoolPaths.undo(pool.id()).in(words.language())).orElse(null),
        held.map(one ->
                words.text(
                    "pools.members.held",
                    one.many(),
                    Moment.of(one.until(), pool.zone(), words.language()).wording()))
            .orElse(null));
  }

  private static @Nullable Notice notice(StaffRequest request, Words words) {
    return request.done().filter("late"::equals).isPresent()
        ? Notice.refused(words.text("pools.members.late"), words.text("pools.members.lateText"))
        : PoolPages.notice(request, "pools.members.", DONE);
  }
}
