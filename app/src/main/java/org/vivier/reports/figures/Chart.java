package org.vivier.reports.figures;

import java.util.List;
import java.util.Locale;

/**
 * Bars, one below the other. What a colour says is said by a pattern and by words, too.
 *
 * @param id unlike any other on the page
 * @param description what a reader who doesn't see it should know
 * @param first what plain bars are
 * @param second what hatched bars are, or empty where there are none
 */
public record Chart(
    String id, String title, String description, String first, String second, List<Bar> bars) {
  /** Of the whole picture, in its own units. */
  public static final int WIDTH = 320;

  private static final int BAR = 34;
  private static final int LEGEND = 26;
  private static final int ROOM = 250;

  public Chart {
    bars = List.copyOf(bars);
  }

  /**
   * A bar.
   *
   * @param shown the number in words
   * @param hatched whether it is of the second kind
   */
  public record Bar(String label, double value, String shown, boolean hatched) {}

  /** Whether there is anything to see. */
  public boolean drawn() {
    return bars.stream().anyMatch(bar -> bar.value() > 0);
  }

  /** Of the whole picture. */
  public int height() {
    return BAR * bars.size() + (second.isEmpty() ? 4 : LEGEND + 4);
  }

  /** Where a bar's label begins. */
  public int top(int index) {
    return BAR * index + (second.isEmpty() ? 0 : LEGEND);
  }

  /** As wide as its value, never invisible where there is something. */
  public String width(Bar bar) {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    double width = most <= 0 ? 0 : ROOM * bar.value() / most;
    return String.format(Locale.ROOT, "%.1f", bar.value() > 0 ? Math.max(width, 2) : 0);
  }

  /** Where the number stands. */
  public String after(Bar bar) {
    return String.format(Locale.ROOT, "%.1f", Double.parseDouble(width(bar)) + 6);
  }
}
