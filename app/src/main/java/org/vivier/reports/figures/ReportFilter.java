package org.vivier.reports.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Classification;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Scope;
import org.vivier.staff.page.StaffRequest;

/**
 * Which applications a report is about.
 *
 * @param from the first day on which they were sent, in the zone of their process, or null
 * @param to the last one, or null
 * @param classification of the process, or empty
 * @param number of the process, or empty
 * @param only one process, or null for all
 * @param except processes that whoever asks may not see
 */
record ReportFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String classification,
    String number,
    @Nullable ProcessId only,
    Set<ProcessId> except) {
  static final String FROM = "from";
  static final String TO = "to";
  static final String CLASSIFICATION = "classification";
  static final String PROCESS = "process";
  private static final int LONGEST = 40;

  ReportFilter {
    except = Set.copyOf(except);
  }

  /** What an address says about one process. */
  static ReportFilter of(SelectionProcess process, StaffRequest request) {
    return new ReportFilter(day(request, FROM), day(request, TO), "", "", process.id(), Set.of());
  }

  /** What an address says about the organization, without where this person is a party. */
  static ReportFilter of(StaffRequest request) {
    return new ReportFilter(
        day(request, FROM),
        day(request, TO),
        Classification.parse(text(request, CLASSIFICATION)).isPresent()
            ? text(request, CLASSIFICATION)
            : "",
        text(request, PROCESS),
        null,
        request.member().recusals().stream()
            .filter(scope -> scope.kind().equals(ProcessId.SCOPE))
            .flatMap(ReportFilter::process)
            .collect(Collectors.toSet()));
  }

  /** The same without these, too. */
  ReportFilter without(Set<ProcessId> others) {
    Set<ProcessId> all = new java.util.HashSet<>(except);
    all.addAll(others);
    return new ReportFilter(from, to, classification, number, only, all);
  }

  /** The same whenever they were sent: what is declared has no day. */
  ReportFilter everyDay() {
    return new ReportFilter(null, null, classification, number, only, except);
  }

  boolean narrowed() {
    return from != null || to != null || !classification.isEmpty() || !number.isEmpty();
  }

  /** As an address says it. */
  Query query() {
    return Query.EMPTY
        .with(FROM, from == null ? "" : from.toString())
        .with(TO, to == null ? "" : to.toString())
        .with(CLASSIFICATION, classification)
        .with(PROCESS, number);
  }

  private static Stream<ProcessId> process(Scope scope) {
    try {
      return Stream.of(new ProcessId(UUID.fromString(scope.id())));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  /** What makes no sense counts as not asked. */
  private static @Nullable LocalDate day(StaffRequest request, String name) {
    try {
      LocalDate day = LocalDate.parse(text(request, name));
      return day.getYear() < 1900 || day.getYear() > 9999 ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String text(StaffRequest request, String name) {
    String text = request.typed(name).replaceAll("\\p{Cc}", "").strip();
    return text.length() > LONGEST ? "" : text;
  }
}
