package org.vivier.staff.work;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.staff.StaffMember;

/** Where work comes from. A room that has some implements this, as a bean. */
public interface WorkSource {
  /**
   * What waits for this person now, told in this language; only what they may do, and nothing in a
   * scope where they are a party.
   */
  List<WorkItem> of(StaffMember member, Language language);
}
