package org.vivier.decisions.answers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;

/** Says who owns the new answers of a process, and whether a second person looks at decisions. */
@Component
public class SetAnswering {
  private final JdbcClient jdbc;
  private final StaffMembers people;
  private final ApplicationEventPublisher events;

  SetAnswering(JdbcClient jdbc, StaffMembers people, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.people = people;
    this.events = events;
  }

  /**
   * Says it; answers and decisions that there are stay as they are.
   *
   * @param owner null for whoever began the process
   * @return false when that person doesn't work here
   */
  @Transactional
  public boolean handle(
      ProcessId process, @Nullable StaffMemberId owner, boolean secondPerson, Actor by) {
    if (owner != null && !people.isActive(owner)) {
      return false;
    }
    jdbc.sql(
            """
            insert into answering (process_id, owner, second_person)
            values (:process, cast(:owner as uuid), :second)
            on conflict (process_id) do update
            set owner = excluded.owner, second_person = excluded.second_person
            """)
        .param("process", process.value())
        .param("owner", owner == null ? null : owner.value())
        .param("second", secondPerson)
        .update();
    Map<String, String> detail = new TreeMap<>();
    detail.put("second-person", String.valueOf(secondPerson));
    if (owner != null) {
      detail.put("owner", owner.toString());
    }
    events.publishEvent(
        new Recorded(
            "answer.terms",
            by,
            List.of(Subject.of("process", process.value())),
            null,
            null,
            detail));
    return true;
  }
}
