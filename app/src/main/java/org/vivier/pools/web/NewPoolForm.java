package org.vivier.pools.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.TypedDay;
import org.vivier.pools.keeping.WrittenPool;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/** A pool as somebody typed it. */
record NewPoolForm(
    String english, String french, List<String> processes, TypedDay until, String assessed) {
  private static final int MOST = 50;

  static NewPoolForm of(HttpServletRequest request) {
    String @Nullable [] chosen = request.getParameterValues("processes");
    return new NewPoolForm(
        PoolPages.typed(request, "name-en"),
        PoolPages.typed(request, "name-fr"),
        chosen == null
            ? List.of()
            : Arrays.stream(chosen).filter(Objects::nonNull).distinct().limit(MOST).toList(),
        TypedDay.of(request, "until"),
        PoolPages.typed(request, "assessed").equals("partially") ? "partially" : "fully");
  }

  /** Without processes in which whoever makes it is a party: for them these aren't there. */
  WrittenPool written(Processes known, StaffMember by) {
    List<SelectionProcess> found =
        processes.stream()
            .flatMap(number -> known.find(number).stream())
            .filter(process -> !process.template())
            .filter(process -> !by.recusals().contains(process.id().scope()))
            .toList();
    return new WrittenPool(
        new Bilingual(english, french), found, until.date(), assessed.equals("fully"));
  }
}
