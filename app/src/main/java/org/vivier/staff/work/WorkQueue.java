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

  WorkQueue(ObjectProvider<WorkSource> sources) {
    this.sources = sources;
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
}
