package org.vivier.pools.membership;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.PoolId;

/** Letters to members that wait: each leaves once, and not before it is due. */
@Repository("poolNotices")
public class Notices {
  private final JdbcClient jdbc;
  private final Clock clock;

  Notices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One that waits.
   *
   * @param day what it is about: since when, until when, or the day of the question
   */
  public record Waiting(UUID id, MembershipId membership, NoticeKind kind, LocalDate day) {
    static Waiting read(ResultSet row, int n) throws SQLException {
      return new Waiting(
          row.getObject("id", UUID.class),
          new MembershipId(row.getObject("membership", UUID.class)),
          NoticeKind.ofCode(row.getString("kind")),
          row.getObject("for_day", LocalDate.class));
    }
  }

  /** Letters that can still be taken back: how many, and until when. */
  public record Held(int many, Instant until) {}

  /** Asks for a letter; nothing where there was one about the same. */
  public void ask(Collection<MembershipId> to, NoticeKind kind, LocalDate day, Instant due) {
    jdbc.sql(
            """
            insert into pool_notice (id, membership, kind, for_day, due_at)
            select gen_random_uuid(), m, :kind, :day, :due from unnest(cast(:to as uuid[])) m
            on conflict do nothing
            """)
        .param("to", to.stream().map(MembershipId::value).toArray(UUID[]::new))
        .param("kind", kind.code())
        .param("day", day)
        .param("due", due.atOffset(UTC))
        .update();
  }

  /** These people know that they are in the pool: they were told in another way. */
  public void toldOtherwise(PoolId pool) {
    jdbc.sql(
            """
            update pool_notice n set closed_at = :now, outcome = 'unreachable'
            from membership m
            where m.id = n.membership and m.pool = :pool and n.kind = 'taken-in'
              and n.closed_at is null
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("pool", pool.value())
        .update();
  }

  /** Those of a pool's new members that have not left; and nobody lets them go meanwhile. */
  List<Waiting> lockHeld(PoolId pool) {
    return jdbc.sql(
            """
            select n.* from pool_notice n join membership m on m.id = n.membership
            where m.pool = :pool and n.kind = 'taken-in' and n.closed_at is null
            order by n.id for update of n
            """)
        .param("pool", pool.value())
        .query(Waiting::read)
        .list();
  }

  /** Those whose letter about it has left, or can't: the others know nothing of it yet. */
  public List<Membership> told(List<Membership> all) {
    if (all.isEmpty()) {
      return all;
    }
    List<UUID> told =
        jdbc.sql(
                """
                select distinct membership from pool_notice
                where membership = any (:ids) and kind in ('taken-in', 'restored')
                  and outcome in ('sent', 'unreachable')
                """)
            .param("ids", all.stream().map(one -> one.id().value()).toArray(UUID[]::new))
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    return all.stream().filter(one -> told.contains(one.id().value())).toList();
  }

  /** How many letters to new members of a pool are held. */
  public Optional<Held> held(PoolId pool) {
    return jdbc.sql(
            """
            select count(*) as many, min(n.due_at) as until
            from pool_notice n join membership m on m.id = n.membership
            where m.pool = :pool and n.kind = 'taken-in' and n.closed_at is null and n.due_at > :now
            """)
        .param("pool", pool.value())
        .param("now", clock.instant().atOffset(UTC))
        .query((row, n) -> {
          @Nullable OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
          return until == null
              ? Optional.<Held>empty()
              : Optional.of(new Held(row.getInt("many"), until.toInstant()));
        })
        .single();
  }

  /** The next one that is due, which nobody else takes up. */
  public Optional<Waiting> lockNext() {
    return jdbc.sql(
            """
            select * from pool_notice where closed_at is null and due_at <= :now
            order by due_at, id limit 1 for update skip locked
            """)
        .param("now", clock.instant().atOffset(UTC))
        .query(Waiting::read)
        .optional();
  }

  /** It left, with this letter. */
  public void sent(UUID id, UUID letter, byte @Nullable [] tokenHash) {
    close(id, "sent", letter, tokenHash);
  }

  /** No letter may go to this address. */
  public void unreachable(UUID id) {
    close(id, "unreachable", null, null);
  }

  /** It isn't needed any more. */
  public void dropped(UUID id) {
    close(id, "dropped", null, null);
  }

  /** None of these is needed any more. */
  void dropAll(Collection<MembershipId> of) {
    jdbc.sql(
            """
            update pool_notice set closed_at = :now, outcome = 'dropped'
            where membership = any (:of) and closed_at is null
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("of", of.stream().map(MembershipId::value).toArray(UUID[]::new))
        .update();
  }

  private void close(UUID id, String outcome, @Nullable UUID letter, byte @Nullable [] tokenHash) {
    jdbc.sql(
            """
            update pool_notice set closed_at = :now, outcome = :outcome,
              letter = cast(:letter as uuid), token_hash = cast(:token as bytea)
            where id = :id
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("outcome", outcome)
        .param("letter", letter)
        .param("token", tokenHash)
        .param("id", id)
        .update();
  }
}
