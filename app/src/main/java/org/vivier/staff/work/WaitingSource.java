package org.vivier.staff.work;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.staff.StaffMember;

/** Where things are that others do. A room that has some implements this, as a bean. */
public interface WaitingSource {
  /** What this person waits for now, told in this language; only what they may see where it is. */
  List<WaitingItem> of(StaffMember member, Language language);
}
