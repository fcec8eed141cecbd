package org.vivier.casework;

import java.util.Collection;
import java.util.Map;
import org.vivier.format.Language;
import org.vivier.staff.StaffMember;

/**
 * Ways from the list of everything that was submitted to pages where one writes to a candidate. A
 * room above implements this, as a bean.
 */
public interface ApplicationLinks {
  /**
   * Where they lead from these applications, by reference; none where there is nothing behind it
   * for this person.
   */
  Map<String, String> from(Collection<String> references, StaffMember member, Language language);
}
