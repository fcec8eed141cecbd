package org.vivier.staff.workmail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.staff.StaffMemberId;

/** Who wants letters about new work, and what those told already. */
@Repository
public class WorkMail {
  private final JdbcClient jdbc;

  WorkMail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this person wants them. */
  public boolean isWanted(StaffMemberId person) {
    return jdbc.sql("select exists (select from staff_work_mail where staff_id = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** This person wants them from now on, or doesn't any more. */
  @Transactional
  public void set(StaffMemberId person, boolean wanted) {
    if (wanted) {
      jdbc.sql("insert into staff_work_mail (staff_id) values (:person) on conflict do nothing")
          .param("person", person.value())
          .update();
    } else {
      jdbc.sql("delete from staff_work_mail where staff_id = :person")
          .param("person", person.value())
          .update();
      forgetAllBut(person, List.of());
    }
  }

  /** Those for whom nobody has looked yet on this day. */
  List<StaffMemberId> toLookFor(LocalDate today) {
    return jdbc.sql(
            """
            select staff_id from staff_work_mail
            where looked_on is null or looked_on < :today order by staff_id
            """)
        .param("today", today)
        .query((row, n) -> new StaffMemberId(row.getObject("staff_id", UUID.class)))
        .list();
  }

  /** Takes this person's turn for the day; false when another took it, or it isn't wanted. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean take(StaffMemberId person, LocalDate today) {
    return jdbc.sql(
                """
                update staff_work_mail set looked_on = :today
                where staff_id = :person and (looked_on is null or looked_on < :today)
                """)
            .param("person", person.value())
            .param("today", today)
            .update()
        == 1;
  }

  /** The keys of what this person was told of. */
  Set<String> told(StaffMemberId person) {
    return jdbc.sql("select item from staff_work_mailed where staff_id = :person")
        .param("person", person.value())
        .query((row, n) -> row.getString("item"))
        .set();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void tell(StaffMemberId person, Collection<String> items) {
    jdbc.sql(
            """
            insert into staff_work_mailed (staff_id, item)
            select :person, item from unnest(cast(:items as text[])) as item
            on conflict do nothing
            """)
        .param("person", person.value())
        .param("items", items.toArray(String[]::new))
        .update();
  }

  /** What waits no more is new when it waits again. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forgetAllBut(StaffMemberId person, Collection<String> waiting) {
    jdbc.sql("delete from staff_work_mailed where staff_id = :person and item <> all (:waiting)")
        .param("person", person.value())
        .param("waiting", waiting.toArray(String[]::new))
        .update();
  }
}
