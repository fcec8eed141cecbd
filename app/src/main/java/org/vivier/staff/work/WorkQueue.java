package org.vivier.staff.work;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.staff.StaffMember;

/** What waits for somebody, from all rooms. */
@Component
public class WorkQueue {
  private final ObjectProvider<WorkSource> sources;
  private final ObjectProvider<WaitingSource> elsewhere;

  WorkQueue(ObjectProvider<WorkSource> sources, ObjectProvider<WaitingSource> elsewhere) {
    this.sources = sources;
    this.elsewhere = elsewhere;
  }

  /** All of it, the most urgent first. */
  public List<WorkItem> of(StaffMember member, Language language) {
    return sources
        .orderedStream()
        .flatMap(source -> source.of(member, language).stream())
        .sorted(WorkItem.MOST_URGENT_FIRST)
        .toList();
  }

  /** The piece with this key, if it still waits for this person. */
  public Optional<WorkItem> find(StaffMember member, Language language, String key) {
    return of(member, language).stream().filter(item -> item.key().equals(key)).findFirst();
  }

  /** What this person waits for and others do, in the order of the rooms. */
  public List<WaitingItem> elsewhere(StaffMember member, Language language) {
    return elsewhere
        .orderedStream()
        .flatMap(source -> source.of(member, language).stream())
        .toList();
  }
}
