package org.vivier.pools.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.pools.Problem;
import org.vivier.processes.Bilingual;
import org.vivier.processes.SelectionProcess;

/**
 * A pool as somebody wants it.
 *
 * @param until its last day, or null when none was typed
 * @param fully whether members were assessed on every criterion
 */
public record WrittenPool(
    Bilingual name, List<SelectionProcess> processes, @Nullable LocalDate until, boolean fully) {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_YEARS = 10;

  public WrittenPool {
    processes = List.copyOf(processes);
  }

  /** Everything that is wrong with it. */
  List<Problem> problems(LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (bad(name.english())) {
      problems.add(Problem.NAME_ENGLISH);
    }
    if (bad(name.french())) {
      problems.add(Problem.NAME_FRENCH);
    }
    if (processes.isEmpty()) {
      problems.add(Problem.NO_PROCESS);
    }
    problems.addAll(day(until, today));
    return problems;
  }

  static List<Problem> day(@Nullable LocalDate until, LocalDate today) {
    if (until == null) {
      return List.of(Problem.UNTIL_MISSING);
    }
    if (!until.isAfter(today)) {
      return List.of(Problem.UNTIL_PAST);
    }
    return until.isAfter(today.plusYears(MOST_YEARS)) ? List.of(Problem.UNTIL_FAR) : List.of();
  }

  private static boolean bad(String name) {
    return name.isBlank() || name.strip().length() > LONGEST_NAME;
  }
}
