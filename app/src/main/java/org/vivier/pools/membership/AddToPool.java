package org.vivier.pools.membership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.HoldTime;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Membership;
import org.vivier.pools.Membership.Standing;
import org.vivier.pools.MembershipId;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;
import org.vivier.pools.PersonId;
import org.vivier.pools.Pool;
import org.vivier.pools.PoolId;
import org.vivier.pools.Pools;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.Eligible.Candidate;

/**
 * Takes people in who were told that they qualified: all who were chosen, or nobody. Their letters
 * wait as decisions' letters do, and as long as they wait it can all be taken back.
 */
@Component("takeIntoPool")
public class AddToPool {
  /** As many as one page can show and one transaction can do while somebody waits. */
  public static final int MOST = 1_000;

  private final Pools pools;
  private final Eligible eligible;
  private final Memberships memberships;
  private final MoveMembership move;
  private final FirstTerms first;
  private final TermsRows terms;
  private final KeepSearchable search;
  private final Notices notices;
  private final HoldTime hold;
  private final JdbcClient jdbc;
  private final Clock clock;

  // One verb: who may come in, how that is written, and what follows from it.
  AddToPool(
      Pools pools,
      Eligible eligible,
      Memberships memberships,
      MoveMembership move,
      FirstTerms first,
      TermsRows terms,
      KeepSearchable search,
      Notices notices,
      HoldTime hold,
      JdbcClient jdbc,
      Clock clock) {
    this.pools = pools;
    this.eligible = eligible;
    this.memberships = memberships;
    this.move = move;
    this.first = first;
    this.terms = terms;
    this.search = search;
    this.notices = notices;
    this.hold = hold;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many were taken in. Whoever is not eligible any more keeps all others out: look again. */
  @Transactional
  public Attempt<Integer, Problem> handle(PoolId id, Collection<String> references, Actor by) {
    Pool pool = pools.lock(id).orElseThrow();
    LocalDate today = pool.today(clock);
    if (references.isEmpty()) {
      return Attempt.refused(Problem.NOBODY);
    }
    if (pool.expiredOn(today)) {
      return Attempt.refused(Problem.POOL_EXPIRED);
    }
    Map<String, Candidate> there =
        eligible.notIn(id, pools.processes(id)).stream()
            .collect(Collectors.toMap(Candidate::reference, Function.identity()));
    List<Candidate> chosen =
        references.stream()
            .distinct()
            .flatMap(reference -> Optional.ofNullable(there.get(reference)).stream())
            .toList();
    if (chosen.size() < references.stream().distinct().count() || chosen.size() > MOST) {
      return Attempt.refused(Problem.NOT_ELIGIBLE);
    }
    take(pool, chosen, today, by);
    return Attempt.of(chosen.size());
  }

  private void take(Pool pool, List<Candidate> chosen, LocalDate today, Actor by) {
    Map<ApplicationId, Membership> known =
        memberships.of(pool.id()).stream()
            .collect(Collectors.toMap(Membership::application, Function.identity()));
    Map<UUID, UUID> persons = persons(chosen);
    List<Candidate> anew =
        chosen.stream().filter(one -> !known.containsKey(one.application())).toList();
    Map<ApplicationId, AcceptedTerms> accepted = first.of(anew);
    List<MembershipId> taken = new ArrayList<>();
    for (Candidate one : anew) {
      MembershipId id = begin(pool, one, persons.get(one.application().value()), today, by);
      terms.add(id, Objects.requireNonNull(accepted.get(one.application())), by);
      taken.add(id);
    }
    search.changed(taken);
    chosen.stream()
        .flatMap(one -> Stream.ofNullable(known.get(one.application())))
        .flatMap(there -> memberships.lock(there.id()).stream())
        .forEach(back -> {
          move.handle(back, Event.RESTORE, null, by);
          taken.add(back.id());
        });
    Instant due = clock.instant().plus(held(chosen));
    notices.ask(taken, NoticeKind.TAKEN_IN, today, due);
  }

  /** As long as the letters of decisions are, in the process that holds them longest. */
  private Duration held(List<Candidate> chosen) {
    return hold.ofAll(chosen.stream().map(Candidate::process).distinct().toList());
  }

  private MembershipId begin(
      Pool pool, Candidate one, @Nullable UUID person, LocalDate today, Actor by) {
    Membership membership =
        new Membership(
            MembershipId.next(),
            pool.id(),
            one.application(),
            new PersonId(person == null ? one.application().value() : person),
            one.decision(),
            today,
            Standing.TAKEN_IN,
            pool.validUntil(),
            0);
    jdbc.sql(
            """
            insert into membership (id, pool, application, person, decision, since)
            values (:id, :pool, :application, :person, :decision, :since)
            """)
        .param("id", membership.id().value())
        .param("pool", pool.id().value())
        .param("application", one.application().value())
        .param("person", membership.person().value())
        .param("decision", one.decision().value())
        .param("since", today)
        .update();
    move.begin(membership, by);
    return membership.id();
  }

  /** In another pool somebody may have said already that this is the same person as another. */
  private Map<UUID, UUID> persons(List<Candidate> chosen) {
    return jdbc
        .sql("select distinct application, person from membership where application = any (:ids)")
        .param("ids", chosen.stream().map(one -> one.application().value()).toArray(UUID[]::new))
        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }
}
