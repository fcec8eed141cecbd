package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * Who assesses.
 *
 * @param shortages what the board doesn't cover, in sentences
 * @param steps the names of all steps, in order
 * @param add where somebody is added, or null
 * @param declare where this person declares conflicts of interest, or null
 * @param conflicts what everybody declared, for those who see to it; null for others
 */
public record BoardPage(
    StaffFrame frame,
    Heading heading,
    List<Fault> shortages,
    List<Row> members,
    List<Cover> steps,
    ForecastCard forecast,
    @Nullable String add,
    @Nullable String declare,
    @Nullable List<Declared> conflicts) {
  /**
   * What somebody declared.
   *
   * @param count of how many applications, in words
   * @param conflicts each application with what ties them to it
   */
  public record Declared(String name, String count, List<String> conflicts) {}

  /** Somebody on the board. */
  public record Row(
      String id,
      String name,
      String role,
      String languages,
      String steps,
      String hours,
      @Nullable String path) {}

  /** How many can assess in a step, in each language. */
  public record Cover(String id, String name, String all, String english, String french) {}
}
