package org.vivier.pools.upkeep;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.letters.LetterContent;
import org.vivier.platform.page.Site;
import org.vivier.platform.security.Secrets;
import org.vivier.pools.Membership;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.candidate.PoolQuestionPaths;
import org.vivier.pools.letters.PoolInterest;
import org.vivier.pools.letters.PoolMembership;
import org.vivier.pools.membership.NoticeKind;
import org.vivier.pools.membership.Notices;
import org.vivier.pools.membership.Notices.Waiting;

/** Lets one letter to a member go, if it still says what is so. */
@Component
class SendNotice {
  private final Notices notices;
  private final Memberships memberships;
  private final Pools pools;
  private final CandidateLetters letters;
  private final Site site;
  private final Clock clock;

  SendNotice(
      Notices notices,
      Memberships memberships,
      Pools pools,
      CandidateLetters letters,
      Site site,
      Clock clock) {
    this.notices = notices;
    this.memberships = memberships;
    this.pools = pools;
    this.letters = letters;
    this.site = site;
    this.clock = clock;
  }

  /** Whether there was one. */
  @Transactional
  boolean handle() {
    Optional<Waiting> next = notices.lockNext();
    next.ifPresent(this::send);
    return next.isPresent();
  }

  private void send(Waiting notice) {
    Membership member = memberships.find(notice.membership()).orElseThrow();
    Pool pool = pools.find(member.pool()).orElseThrow();
    if (!holds(notice, member, pool.today(clock))) {
      notices.dropped(notice.id());
      return;
    }
    if (letters.find(member.application()).isEmpty()) {
      notices.unreachable(notice.id());
      return;
    }
    @Nullable String token = notice.kind() == NoticeKind.INTEREST ? Secrets.token() : null;
    Optional<UUID> letter =
        letters.write(member.application(), (to, page) -> content(notice, pool, to, page, token));
    letter.ifPresentOrElse(
        id -> notices.sent(notice.id(), id, token == null ? null : Secrets.hash(token)),
        () -> notices.unreachable(notice.id()));
  }

  private static boolean holds(Waiting notice, Membership member, LocalDate today) {
    if (!member.standing().state().open() || member.expiresOn().isBefore(today)) {
      return false;
    }
    return switch (notice.kind()) {
      // Another extension came before this letter left: its own letter says the day.
      case EXTENDED, EXPIRING -> notice.day().equals(member.expiresOn());
      case TAKEN_IN, RESTORED, INTEREST -> true;
    };
  }

  private LetterContent content(
      Waiting notice, Pool pool, Addressee to, URI page, @Nullable String token) {
    String name = pool.name().in(to.language());
    return token == null
        ? new PoolMembership(
            PoolMembership.News.of(notice.kind().code()),
            name,
            to.job(),
            to.reference(),
            pool.validUntil(),
            page)
        : new PoolInterest(
            name,
            to.job(),
            to.reference(),
            pool.validUntil(),
            URI.create(site.url(PoolQuestionPaths.of(to.language(), token))));
  }
}
