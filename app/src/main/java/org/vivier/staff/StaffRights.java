package org.vivier.staff;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;

/** Which roles were given to whom, when they end, and which were taken. */
@Repository
public class StaffRights {
  private final JdbcClient jdbc;
  private final Clock clock;

  StaffRights(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Everything that was ever given to this person, the newest first. */
  public List<GivenRight> of(StaffMemberId holder) {
    return jdbc.sql(
            """
            select * from staff_right where staff_id = :holder order by given_at desc, id
            """)
        .param("holder", holder.value())
        .query(StaffRights::right)
        .list();
  }

  /** Everything that was ever given to anybody, the newest first. */
  public List<GivenRight> all() {
    return jdbc.sql("select * from staff_right order by given_at desc, id")
        .query(StaffRights::right)
        .list();
  }

  /** Everything that was ever given for this scope, the newest first. */
  public List<GivenRight> in(Scope scope) {
    return jdbc.sql(
            """
            select * from staff_right where scope_kind = :kind and scope_id = :id
            order by given_at desc, id
            """)
        .param("kind", scope.kind())
        .param("id", scope.id())
        .query(StaffRights::right)
        .list();
  }

  /** This one. */
  public Optional<GivenRight> find(UUID id) {
    return jdbc.sql("select * from staff_right where id = :id")
        .param("id", id)
        .query(StaffRights::right)
        .optional();
  }

  /** Gives a role. False when this person has it there already. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean give(GivenRight right) {
    return jdbc.sql(
                """
                insert into staff_right (id, staff_id, role, scope_kind, scope_id, held_from,
                  held_until, given_by, given_at)
                values (:id, :holder, :role, :kind, :scope, :from, :until, :by, :at)
                on conflict do nothing
                """)
            .param("id", right.id())
            .param("holder", right.holder().value())
            .param("role", right.role().code())
            .param("kind", right.scope() == null ? null : right.scope().kind(), Types.VARCHAR)
            .param("scope", right.scope() == null ? null : right.scope().id(), Types.VARCHAR)
            .param("from", right.from().atOffset(UTC))
            .param("until", offset(right.until()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("by", right.givenBy())
            .param("at", right.givenAt().atOffset(UTC))
            .update()
        == 1;
  }

  /** Takes a role. False when it was taken before, or ended by itself. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean take(UUID id, Actor by) {
    return jdbc.sql(
                """
                update staff_right set taken_by = :by, taken_at = :now
                where id = :id and taken_at is null
                  and (held_until is null or held_until > :now)
                """)
            .param("id", id)
            .param("by", by.name())
            .param("now", clock.instant().atOffset(UTC))
            .update()
        == 1;
  }

  /**
   * Makes room for a new one where this person had the role until a day that is over. It goes on to
   * be told as one that ended by itself.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void closeLapsed(StaffMemberId holder, Role role, @Nullable Scope scope) {
    jdbc.sql(
            """
            update staff_right set taken_by = :program, taken_at = held_until
            where staff_id = :holder and role = :role and taken_at is null and held_until <= :now
              and scope_kind is not distinct from :kind and scope_id is not distinct from :scope
            """)
        .param("program", Actor.PROGRAM.name())
        .param("holder", holder.value())
        .param("role", role.code())
        .param("now", clock.instant().atOffset(UTC))
        .param("kind", scope == null ? null : scope.kind(), Types.VARCHAR)
        .param("scope", scope == null ? null : scope.id(), Types.VARCHAR)
        .update();
  }

  private static GivenRight right(ResultSet row, int n) throws SQLException {
    return new GivenRight(
        row.getObject("id", UUID.class),
        new StaffMemberId(row.getObject("staff_id", UUID.class)),
        Role.of(row.getString("role")).orElseThrow(),
        scope(row),
        row.getObject("held_from", OffsetDateTime.class).toInstant(),
        instant(row, "held_until"),
        row.getString("given_by"),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        row.getString("taken_by"),
        instant(row, "taken_at"));
  }

  static @Nullable Scope scope(ResultSet row) throws SQLException {
    String kind = row.getString("scope_kind");
    return kind == null ? null : new Scope(kind, row.getString("scope_id"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
    return at == null ? null : at.atOffset(UTC);
  }
}
