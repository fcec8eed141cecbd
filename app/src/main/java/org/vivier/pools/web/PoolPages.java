package org.vivier.pools.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.PoolId;
import org.vivier.pools.Pools;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What all pages about pools need: whom they are about, their frame, their answers. */
@Component
class PoolPages {
  private final Pools pools;
  private final Memberships memberships;
  private final StaffFrames frames;
  private final StaffResponses responses;

  PoolPages(Pools pools, Memberships memberships, StaffFrames frames, StaffResponses responses) {
    this.pools = pools;
    this.memberships = memberships;
    this.frames = frames;
    this.responses = responses;
  }

  /** For whoever is a party in one of its processes, it isn't there. */
  Pool pool(String id, StaffMember member) {
    return PoolId.of(id)
        .flatMap(pools::find)
        .filter(found -> !party(found, member))
        .orElseThrow(StaffResponses::missing);
  }

  boolean party(Pool pool, StaffMember member) {
    return !member.recusals().isEmpty()
        && pools.processes(pool.id()).stream()
            .anyMatch(process -> member.recusals().contains(process.scope()));
  }

  /** For a party in it, a process isn't there. */
  static boolean party(SelectionProcess process, StaffMember member) {
    return member.recusals().contains(process.id().scope());
  }

  /** Only of this pool. */
  Membership member(Pool pool, String id) {
    return MembershipId.of(id)
        .flatMap(memberships::find)
        .filter(found -> found.pool().equals(pool.id()))
        .orElseThrow(StaffResponses::missing);
  }

  /** A page below the list, and of one pool below that pool. */
  StaffFrame frame(StaffRequest request, @Nullable Pool pool, Addresses addresses, String title) {
    Language language = request.language();
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(
        new Crumb(Words.of(language).text("pools.list.title"), PoolPaths.list().in(language)));
    if (pool != null && !addresses.equals(PoolPaths.one(pool.id()))) {
      crumbs.add(new Crumb(pool.name().in(language), PoolPaths.one(pool.id()).in(language)));
    }
    return frames.of(request, addresses, title).under(crumbs);
  }

  /** What was just done, of the words that this page knows. */
  static @Nullable Notice notice(StaffRequest request, String keys, Set<String> known) {
    return request
        .done()
        .filter(known::contains)
        .map(word -> Notice.success(request.words().text(keys + "done-" + word)))
        .orElse(null);
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return responses.of(status, "pools/" + template, page);
  }

  ResponseEntity<byte[]> done(Addresses to, StaffRequest request, String word) {
    return responses.done(to.in(request.language()), word);
  }
}
