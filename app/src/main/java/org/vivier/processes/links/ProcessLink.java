package org.vivier.processes.links;

import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/**
 * A way from the pages of a process to pages of a room above. That room implements this, as a bean.
 */
public interface ProcessLink {
  /** The key of what it says. */
  String labelKey();

  /** Where it leads, in this language. */
  String path(SelectionProcess process, Language language);

  /** Whether there is something behind it for this person. */
  boolean isFor(SelectionProcess process, StaffMember member);
}
