package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.board.Forecast;

/**
 * When the last answer would leave.
 *
 * @param applications how many apply
 * @param path of the page that shows it, which takes another number as {@code applications}
 * @param lines what each step takes
 * @param end when the last of all leaves, in a sentence; null when nobody can say
 * @param more what one more assessor would change, or null
 */
public record ForecastCard(
    int applications, String path, List<Line> lines, @Nullable String end, @Nullable String more) {
  /** What one step takes; late when candidates would hear later than the plan says. */
  public record Line(String text, boolean late) {}

  static ForecastCard of(Forecast forecast, Forecast withOneMore, String path, Language language) {
    Words words = Words.of(language);
    var ends = forecast.ends();
    var earlier = withOneMore.ends();
    return new ForecastCard(
        forecast.applications(),
        path,
        forecast.steps().stream().map(step -> line(step, language)).toList(),
        ends == null ? null : words.text("processes.forecast.end", Moment.date(ends, language)),
        ends == null || earlier == null || !earlier.isBefore(ends)
            ? null
            : words.text("processes.forecast.more", Moment.date(earlier, language)));
  }

  private static Line line(Forecast.Step step, Language language) {
    Words words = Words.of(language);
    String name = step.step().name().in(language);
    var ends = step.ends();
    if (ends == null) {
      return new Line(words.text("processes.forecast.nobody", name), true);
    }
    String text =
        words.text(
                "processes.forecast.step",
                name,
                step.applications(),
                step.assessors(),
                step.hours())
            + " "
            + words.text("processes.forecast.leaves", Moment.date(ends, language));
    return new Line(
        step.late()
            ? text
                + " "
                + words.text("processes.forecast.late", Moment.date(step.promised(), language))
            : text,
        step.late());
  }
}
