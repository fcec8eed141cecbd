package org.vivier.pools.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;

/**
 * Shows the names of people in pools to somebody, on record: who looked at whom, and for what. Who
 * was erased has none; in place of a name that is kept from who looks stands that it is.
 */
@Component
public class LookAtPeople {
  private final SubmittedApplications submitted;
  private final LookAtApplications applications;
  private final KeptNames kept;
  private final ApplicationEventPublisher events;

  LookAtPeople(
      SubmittedApplications submitted,
      LookAtApplications applications,
      KeptNames kept,
      ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.applications = applications;
    this.kept = kept;
    this.events = events;
  }

  /**
   * The names of these people, of one page; on record is each of them.
   *
   * @param act what was done to see them, such as {@code pools.searched}
   * @param around what they were looked at for, the nearest first
   */
  @Transactional
  public Map<ApplicationId, String> names(
      String act,
      List<Subject> around,
      Collection<ApplicationId> people,
      StaffMember by,
      Words words) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Set<ApplicationId> hidden = kept.from(by, people);
    Map<ApplicationId, String> names = submitted.names(but(people, hidden));
    List<Subject> on = new ArrayList<>(around);
    names.keySet().stream()
        .map(ApplicationId::value)
        .sorted()
        .forEach(id -> on.add(Subject.of("application", id)));
    events.publishEvent(
        new Recorded(
            act, by.actor(), on, null, null, Map.of("people", String.valueOf(names.size()))));
    return together(names, hidden, words);
  }

  /** The names of these members, of one page of a list; on record is how many there were. */
  @Transactional
  public Map<ApplicationId, String> listed(
      Subject at, Collection<ApplicationId> people, StaffMember by, Words words) {
    Set<ApplicationId> hidden = kept.from(by, people);
    return together(applications.names(at, but(people, hidden), by.actor()), hidden, words);
  }

  private static List<ApplicationId> but(
      Collection<ApplicationId> people, Set<ApplicationId> hidden) {
    return people.stream().filter(one -> !hidden.contains(one)).toList();
  }

  private static Map<ApplicationId, String> together(
      Map<ApplicationId, String> names, Set<ApplicationId> hidden, Words words) {
    Map<ApplicationId, String> all = new HashMap<>(names);
    hidden.forEach(one -> all.put(one, words.text("pools.members.nameHidden")));
    return all;
  }
}
