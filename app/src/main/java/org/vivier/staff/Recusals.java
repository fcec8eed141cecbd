package org.vivier.staff;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;

/** Where people are a party and may do nothing. */
@Repository
public class Recusals {
  private final JdbcClient jdbc;
  private final Clock clock;

  Recusals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The scopes in which this person may do nothing now. */
  public List<Scope> of(StaffMemberId person) {
    return jdbc.sql(
            """
            select scope_kind, scope_id from staff_recusal
            where staff_id = :person and ended_at is null
            order by scope_kind, scope_id
            """)
        .param("person", person.value())
        .query((row, n) -> new Scope(row.getString("scope_kind"), row.getString("scope_id")))
        .list();
  }

  /** Who may do nothing in this scope now. */
  public Set<StaffMemberId> in(Scope scope) {
    return jdbc.sql(
            """
            select staff_id from staff_recusal
            where scope_kind = :kind and scope_id = :scope and ended_at is null
            """)
        .param("kind", scope.kind())
        .param("scope", scope.id())
        .query((row, n) -> new StaffMemberId(row.getObject("staff_id", UUID.class)))
        .set();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean add(StaffMemberId person, Scope scope, Actor by) {
    return jdbc.sql(
                """
                insert into staff_recusal (id, staff_id, scope_kind, scope_id, since, made_by)
                values (:id, :person, :kind, :scope, :now, :by)
                on conflict do nothing
                """)
            .param("id", UUID.randomUUID())
            .param("person", person.value())
            .param("kind", scope.kind())
            .param("scope", scope.id())
            .param("now", clock.instant().atOffset(UTC))
            .param("by", by.name())
            .update()
        == 1;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean end(StaffMemberId person, Scope scope, Actor by) {
    return jdbc.sql(
                """
                update staff_recusal set ended_at = :now, ended_by = :by
                where staff_id = :person and scope_kind = :kind and scope_id = :scope
                  and ended_at is null
                """)
            .param("person", person.value())
            .param("kind", scope.kind())
            .param("scope", scope.id())
            .param("now", clock.instant().atOffset(UTC))
            .param("by", by.name())
            .update()
        == 1;
  }
}
