package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * The grid of criteria and steps.
 *
 * @param faults what stands in the way, with links
 * @param forecast when the last answer would leave
 * @param addStep where a step is added, or null
 * @param addScale where a scale is made, or null
 */
public record PlanPage(
    StaffFrame frame,
    Heading heading,
    List<Step> steps,
    List<Row> rows,
    List<Fault> faults,
    ForecastCard forecast,
    List<Scale> scales,
    @Nullable String addStep,
    @Nullable String addScale) {
  /**
   * A step, the head of a column.
   *
   * @param path where it is changed, or null
   * @param evaluated when its method was looked at, or null
   * @param evaluation where that is done, or null
   */
  public record Step(
      String id,
      String name,
      String how,
      String hears,
      @Nullable String path,
      @Nullable String evaluated,
      @Nullable String evaluation) {}

  /**
   * A criterion.
   *
   * @param missing whether it must be assessed and is nowhere
   */
  public record Row(
      String id,
      String code,
      String text,
      String kind,
      boolean essential,
      boolean missing,
      List<Cell> cells) {}

  /**
   * Where both meet.
   *
   * @param text what passes there; null when it is not assessed there
   * @param path where that is changed, or null
   * @param label for those who don't see the grid
   */
  public record Cell(@Nullable String text, @Nullable String path, String label) {}

  /** A scale with what its marks stand for. */
  public record Scale(String name, List<Mark> marks) {}

  /** One mark. */
  public record Mark(int mark, String text) {}
}
