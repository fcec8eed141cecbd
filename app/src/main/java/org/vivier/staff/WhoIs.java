package org.vivier.staff;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells from the token of a browser who is signed in there, and what they may do now. */
@Component
public class WhoIs {
  private static final UUID NO_SESSION = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final StaffSessions sessions;
  private final Clock clock;

  WhoIs(JdbcClient jdbc, StaffSessions sessions, Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Asked anew for each request: what was taken a moment ago is gone. */
  public Optional<StaffMember> at(String token) {
    return sessions
        .find(token)
        .map(session -> member(session.person(), session.id(), session.provedAt()));
  }

  /** This person, who is at no browser, with what they may do now: to tell them of work. */
  public StaffMember away(Person person) {
    return member(person, NO_SESSION, Instant.MIN);
  }

  /** The roles that this person holds now, and where they may do nothing: every page asks both. */
  private StaffMember member(Person person, UUID session, Instant provedAt) {
    List<HeldRole> roles = new ArrayList<>();
    Set<Scope> recused = new HashSet<>();
    jdbc.sql(
            """
            select role, scope_kind, scope_id, held_until from staff_right
            where staff_id = :person and taken_at is null and held_from <= :now
              and (held_until is null or held_until > :now)
            union all
            select null, scope_kind, scope_id, null from staff_recusal
            where staff_id = :person and ended_at is null
            order by role, scope_kind, scope_id
            """)
        .param("person", person.id().value())
        .param("now", now())
        .query(row -> {
          @Nullable String role = row.getString("role");
          @Nullable Scope scope = StaffRights.scope(row);
          if (role != null) {
            roles.add(
                new HeldRole(
                    Role.of(role).orElseThrow(), scope, StaffRights.instant(row, "held_until")));
          } else if (scope != null) {
            recused.add(scope);
          }
        });
    return new StaffMember(
        person.id(), person.name(), person.language(), session, provedAt, roles, recused);
  }

  /** The people who may do this there now, by id; for letters and for handing out work. */
  public Set<StaffMemberId> whoMay(Act act, Scope there) {
    // As a list: a stream that nobody closes keeps its connection for good.
    return jdbc
        .sql(
            """
            select distinct r.staff_id from staff_right r join staff_member m on m.id = r.staff_id
            where r.taken_at is null and r.held_from <= :now
              and (r.held_until is null or r.held_until > :now)
              and m.state = 'active' and r.role = any (:roles)
              and (r.scope_kind is null or (r.scope_kind = :kind and r.scope_id = :scope))
              and not exists (select from staff_recusal c where c.staff_id = r.staff_id
                and c.ended_at is null and c.scope_kind = :kind and c.scope_id = :scope)
            """)
        .param("now", now())
        .param("roles", Rights.of(act).stream().map(Role::code).toArray(String[]::new))
        .param("kind", there.kind())
        .param("scope", there.id())
        .query((row, n) -> new StaffMemberId(row.getObject("staff_id", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
