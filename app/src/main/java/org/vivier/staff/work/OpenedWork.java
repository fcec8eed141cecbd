package org.vivier.staff.work;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.staff.StaffMemberId;

/** What people have opened from their lists, so that what is new can be seen. */
@Repository
public class OpenedWork {
  private final JdbcClient jdbc;
  private final Clock clock;

  OpenedWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The keys of what this person has opened. */
  public Set<String> of(StaffMemberId person) {
    return jdbc.sql("select item from staff_work_opened where staff_id = :person")
        .param("person", person.value())
        .query((row, n) -> row.getString("item"))
        .set();
  }

  /** This person opens it; the first time counts. */
  public void add(StaffMemberId person, WorkItem item) {
    jdbc.sql(
            """
            insert into staff_work_opened (staff_id, item, opened_at)
            values (:person, :item, :now)
            on conflict do nothing
            """)
        .param("person", person.value())
        .param("item", item.key())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }
}
