package org.vivier.staff.workmail;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMail;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffState;
import org.vivier.staff.work.WorkItem;

/**
 * Writes to those who want to hear of new work, on working days: Monday to Friday of the
 * organization's calendar. Who has nothing new gets no letter.
 */
@Component
class WriteWorkMail {
  private static final Logger LOG = LoggerFactory.getLogger(WriteWorkMail.class);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final WorkMail wanted;
  private final NewWork work;
  private final StaffMembers people;
  private final StaffMail mail;
  private final OrganizationZone zone;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WriteWorkMail(
      WorkMail wanted,
      NewWork work,
      StaffMembers people,
      StaffMail mail,
      OrganizationZone zone,
      TransactionTemplate transaction,
      Clock clock) {
    this.wanted = wanted;
    this.work = work;
    this.people = people;
    this.mail = mail;
    this.zone = zone;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** To each of them in a transaction of its own. */
  void handle() {
    LocalDate today = zone.day(clock.instant());
    if (WEEKEND.contains(today.getDayOfWeek())) {
      return;
    }
    for (StaffMemberId person : wanted.toLookFor(today)) {
      try {
        transaction.executeWithoutResult(status -> handle(person, today));
      } catch (RuntimeException e) {
        // The others get theirs; this one is looked at again next time.
        LOG.error("no mail about new work for {}", person, e);
      }
    }
  }

  private void handle(StaffMemberId id, LocalDate today) {
    people
        .find(id)
        .filter(person -> person.state() == StaffState.ACTIVE)
        .filter(person -> wanted.take(person.id(), today))
        .ifPresent(this::write);
  }

  private void write(Person person) {
    List<WorkItem> fresh = work.tell(person);
    if (!fresh.isEmpty()) {
      mail.work(person, fresh);
    }
  }
}
