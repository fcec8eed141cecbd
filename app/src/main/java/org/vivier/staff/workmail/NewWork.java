package org.vivier.staff.workmail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMember;
import org.vivier.staff.WhoIs;
import org.vivier.staff.work.OpenedWork;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkQueue;

/** What waits for somebody that they have neither opened nor been told of. */
@Component
class NewWork {
  private final WhoIs whoIs;
  private final WorkQueue queue;
  private final OpenedWork opened;
  private final WorkMail mail;

  NewWork(WhoIs whoIs, WorkQueue queue, OpenedWork opened, WorkMail mail) {
    this.whoIs = whoIs;
    this.queue = queue;
    this.opened = opened;
    this.mail = mail;
  }

  /** In this person's language; from now on they count as told. */
  @Transactional(propagation = Propagation.MANDATORY)
  List<WorkItem> tell(Person person) {
    StaffMember member = whoIs.away(person);
    List<WorkItem> waiting = queue.of(member, person.language());
    Set<String> known = new HashSet<>(opened.of(person.id()));
    known.addAll(mail.told(person.id()));
    List<WorkItem> fresh = waiting.stream().filter(item -> !known.contains(item.key())).toList();
    mail.forgetAllBut(person.id(), waiting.stream().map(WorkItem::key).toList());
    mail.tell(person.id(), fresh.stream().map(WorkItem::key).toList());
    return fresh;
  }
}
