package org.vivier.staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * There is always an administrator who can act and goes on to. The database looks again when the
 * transaction ends; this says it while there is still somebody to tell.
 */
@Component
class Administrators {
  private final JdbcClient jdbc;

  Administrators(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * To be asked before somebody loses what makes an administrator. Until the transaction ends,
   * nobody else gets an answer.
   *
   * @throws LastAdministrator when there is no other one
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void requireAnotherThan(StaffMemberId person) {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(hashtextextended('vivier administrators', 0)) is null
            """)
        .query(Boolean.class)
        .single();
    if (isOne(person) && !another(person)) {
      throw new LastAdministrator(person);
    }
  }

  private boolean isOne(StaffMemberId person) {
    return exists("r.staff_id = :person", person);
  }

  private boolean another(StaffMemberId person) {
    return exists("r.staff_id <> :person", person);
  }

  private boolean exists(String who, StaffMemberId person) {
    return jdbc.sql(
            """
            select exists (
              select from staff_right r join staff_member m on m.id = r.staff_id
              where r.role = 'administrator' and r.taken_at is null and r.held_until is null
                and m.state = 'active' and %s)
            """
                .formatted(who))
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }
}
