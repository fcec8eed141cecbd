package org.vivier.pools.web;

import java.util.List;
import java.util.Optional;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/**
 * Who is to be invited.
 *
 * @param process the number of the one to apply to
 * @param chosen references of applications
 */
record InventoryForm(String process, List<String> chosen) {
  private static final int MOST = 500;

  static InventoryForm of(FormValues form) {
    return new InventoryForm(form.one("processes"), form.all("row").stream().limit(MOST).toList());
  }

  /** None in which whoever invites is a party: for them it isn't there. */
  Optional<SelectionProcess> process(Processes known, StaffMember by) {
    return known.find(process).filter(found -> !PoolPages.party(found, by));
  }
}
