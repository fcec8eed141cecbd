package org.vivier.reports.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.reports.figures.Chart.Bar;
import org.vivier.reports.figures.FigureTable.Row;
import org.vivier.staff.page.ActorNames;

/** Tables that a process and the organization have alike. */
@Component
class CommonTables {
  static final List<Figure> BY_KIND =
      List.of(
          Figure.APPLIED,
          Figure.BEGUN,
          Figure.QUALIFIED,
          Figure.ELIMINATED,
          Figure.ENDED,
          Figure.TOLD);

  /** The place of the whole way among those of steps. */
  static final int WAY = 0;

  private final ActorNames names;

  CommonTables(ActorNames names) {
    this.names = names;
  }

  /** Who still has to hear, by who sees to it; the most at the top, all of them at the end. */
  FigureTable unanswered(Counts counts, Cells cells) {
    Words words = cells.words();
    List<Map.Entry<String, Tally>> open =
        counts.owners().entrySet().stream()
            .filter(entry -> entry.getValue().of(Figure.OPEN) > 0)
            .sorted(
                Comparator.<Map.Entry<String, Tally>>comparingInt(
                        entry -> -entry.getValue().of(Figure.OPEN))
                    .thenComparing(Map.Entry::getKey))
            .toList();
    Map<String, String> people =
        names.of(open.stream().map(entry -> "staff:" + entry.getKey()).toList(), words);
    List<Figure> figures = List.of(Figure.OPEN, Figure.LATE);
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Tally> entry : open) {
      boolean nobody = entry.getKey().equals(Selection.NOBODY);
      Selection owned = new Selection(Figure.OPEN, 0, "", "", entry.getKey());
      rows.add(
          new Row(
              nobody
                  ? words.text("reports.owner.nobody")
                  : people.getOrDefault("staff:" + entry.getKey(), ""),
              null,
              cells.tally(entry.getValue(), owned, figures)));
    }
    if (!open.isEmpty()) {
      rows.add(
          new Row(
              words.text("reports.row.all"),
              null,
              cells.tally(counts.all(), Selection.of(Figure.OPEN), figures)));
    }
    return table("unanswered", "owner", figures, rows, null, words);
  }

  FigureTable languages(Counts counts, Cells cells) {
    return byKind(
        "languages",
        "language",
        counts.languages(),
        tag -> cells.words().text("reports.language." + tag),
        tag -> Selection.of(Figure.APPLIED).inLanguage(tag),
        cells);
  }

  FigureTable sources(Counts counts, Cells cells) {
    Words words = cells.words();
    return byKind(
        "sources",
        "source",
        counts.sources(),
        word ->
            word.equals(Selection.UNSAID)
                ? words.text("reports.source.unsaid")
                : words.has("reports.source." + word) ? words.text("reports.source." + word) : word,
        word -> Selection.of(Figure.APPLIED).from(word),
        cells);
  }

  private static FigureTable byKind(
      String code,
      String head,
      Map<String, Tally> kinds,
      Function<String, String> label,
      Function<String, Selection> selection,
      Cells cells) {
    List<Row> rows =
        kinds.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Tally>>comparingInt(
                        entry -> -entry.getValue().of(Figure.APPLIED))
                    .thenComparing(Map.Entry::getKey))
            .map(entry ->
                new Row(
                    label.apply(entry.getKey()),
                    null,
                    cells.tally(entry.getValue(), selection.apply(entry.getKey()), BY_KIND)))
            .toList();
    return table(code, head, BY_KIND, rows, chart(code, rows, 0, cells.words()), cells.words());
  }

  private static FigureTable table(
      String code,
      String head,
      List<Figure> figures,
      List<Row> rows,
      @org.jspecify.annotations.Nullable Chart chart,
      Words words) {
    return new FigureTable(
        code,
        words.text("reports.table." + code),
        null,
        words.text("reports.head." + head),
        figures.stream().map(figure -> words.text("reports.figure." + figure.code())).toList(),
        rows,
        chart);
  }

  /** How many people came how far, and their share of all. */
  static FigureTable people(String code, List<Row> rows, Words words) {
    return new FigureTable(
        code,
        words.text("reports.table." + code),
        words.text("reports.note." + code),
        words.text("reports.head.stage"),
        List.of(words.text("reports.head.people"), words.text("reports.head.share")),
        rows,
        chart(code, rows, 0, words));
  }

  /** A row of {@link #people}: those who are so, of all who applied. */
  static Row row(Counts counts, Figure figure, Cells cells) {
    return row(
        cells.words().text("reports.figure." + figure.code()),
        counts.all().of(figure),
        Selection.of(figure),
        counts,
        cells);
  }

  /** The same for others than a figure names. */
  static Row row(String label, int many, Selection selection, Counts counts, Cells cells) {
    return new Row(
        label,
        null,
        List.of(cells.many(many, selection), cells.share(many, counts.all().of(Figure.APPLIED))));
  }

  /**
   * How long people waited until they heard.
   *
   * @param note the key of what explains it
   */
  static FigureTable times(
      String note, List<Row> rows, @org.jspecify.annotations.Nullable Chart chart, Words words) {
    return new FigureTable(
        "times",
        words.text("reports.table.times"),
        words.text(note),
        words.text("reports.head.step"),
        List.of(
            words.text("reports.figure.heard"),
            words.text("reports.head.median"),
            words.text("reports.head.slowest"),
            words.text("reports.head.standard"),
            words.text("reports.figure.over"),
            words.text("reports.figure.pending"),
            words.text("reports.figure.pending-over")),
        rows,
        chart);
  }

  /** The row of {@link #times} for the whole way, from applying to the answer. */
  static Row way(Times took, Cells cells) {
    Words words = cells.words();
    return new Row(
        words.text("reports.row.way"),
        null,
        times(took, WAY, cells.text(words.text("reports.cell.promised")), cells));
  }

  /** The cells of one row of {@link #times}. */
  static List<FigureTable.Cell> times(
      Times took, int place, FigureTable.Cell standard, Cells cells) {
    Selection of = Selection.of(Figure.HEARD).inStep(place);
    return List.of(
        cells.many(took.heard(), of),
        cells.days(took.median(), of),
        cells.days(took.slowest(), of),
        standard,
        cells.many(took.over(), of.counting(Figure.OVER)),
        cells.many(took.waiting(), of.counting(Figure.PENDING)),
        cells.many(took.waitingOver(), of.counting(Figure.PENDING_OVER)));
  }

  /** One column of these rows, drawn. */
  static Chart chart(String code, List<Row> rows, int column, Words words) {
    ToDoubleFunction<Row> value =
        row -> {
          Double known = row.cells().get(column).value();
          return known == null ? 0 : known;
        };
    List<Bar> bars =
        rows.stream()
            .map(row ->
                new Bar(
                    row.label(), value.applyAsDouble(row), row.cells().get(column).shown(), false))
            .toList();
    return new Chart(
        "chart-" + code,
        words.text("reports.table." + code),
        words.text("reports.chart." + code),
        "",
        "",
        bars);
  }
}
