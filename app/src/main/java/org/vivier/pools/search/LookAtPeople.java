package org.vivier.pools.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;

/** Shows the names of people in pools to somebody, on record: who looked at whom, and for what. */
@Component
public class LookAtPeople {
  private final SubmittedApplications submitted;
  private final ApplicationEventPublisher events;

  LookAtPeople(SubmittedApplications submitted, ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.events = events;
  }

  /**
   * The names of these people, of one page; those who were erased have none.
   *
   * @param act what was done to see them, such as {@code pools.searched}
   * @param around what they were looked at for, the nearest first
   */
  @Transactional
  public Map<ApplicationId, String> names(
      String act, List<Subject> around, Collection<ApplicationId> people, Actor by) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<ApplicationId, String> names = submitted.names(people);
    List<Subject> on = new ArrayList<>(around);
    names.keySet().stream()
        .map(ApplicationId::value)
        .sorted()
        .forEach(id -> on.add(Subject.of("application", id)));
    events.publishEvent(
        new Recorded(act, by, on, null, null, Map.of("people", String.valueOf(names.size()))));
    return names;
  }
}
