package org.vivier.pools.web;

import java.util.List;
import org.vivier.platform.page.TypedDay;
import org.vivier.pools.keeping.WrittenPool;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** A pool as somebody typed it. */
record NewPoolForm(
    String english, String french, List<String> processes, TypedDay until, String assessed) {
  private static final int MOST = 50;

  static NewPoolForm of(StaffRequest request) {
    return new NewPoolForm(
        request.typed("name-en"),
        request.typed("name-fr"),
        request.form().all("processes").stream().distinct().limit(MOST).toList(),
        TypedDay.of(request.http(), "until"),
        request.typed("assessed").equals("partially") ? "partially" : "fully");
  }

  /** Without processes in which whoever makes it is a party: for them these aren't there. */
  WrittenPool written(Processes known, StaffMember by) {
    List<SelectionProcess> found =
        processes.stream()
            .flatMap(number -> known.find(number).stream())
            .filter(process -> !process.template())
            .filter(process -> !PoolPages.party(process, by))
            .toList();
    return new WrittenPool(
        new Bilingual(english, french), found, until.date(), assessed.equals("fully"));
  }
}
