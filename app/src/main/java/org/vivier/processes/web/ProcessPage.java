package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * One process: what is missing, what can be done, what happened.
 *
 * @param lead the sentence that comes first
 * @param faults what is missing before it can be published
 * @param shortages what the board of a public process no longer covers
 * @param facts names and values
 * @param copy where it is copied, or null
 */
public record ProcessPage(
    StaffFrame frame,
    Heading heading,
    String lead,
    List<Fault> faults,
    List<Fault> shortages,
    List<FactLine> facts,
    ForecastCard forecast,
    List<Entry> history,
    @Nullable String copy,
    @Nullable String use) {
  /** A fact. */
  public record FactLine(String name, String value) {}

  /** Something that happened. */
  public record Entry(String when, String what, String who, @Nullable String reason) {}
}
