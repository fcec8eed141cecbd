package org.vivier.reports.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.declarations.DeclaredFigures;
import org.vivier.declarations.DeclaredFigures.Shares;
import org.vivier.declarations.EquityGroup;
import org.vivier.declarations.Stage;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.reports.figures.FigureTable.Cell;
import org.vivier.reports.figures.FigureTable.Row;

/**
 * What people declared about themselves when they applied and when they had qualified, compared.
 * Nothing ties the two together, so this is no rate of selection: it compares how large a group is
 * among those who declared at either stage.
 */
@Component
class DeclaredReport {
  private final ReportFigures figures;
  private final DeclaredFigures declared;

  DeclaredReport(ReportFigures figures, DeclaredFigures declared) {
    this.figures = figures;
    this.declared = declared;
  }

  int smallest() {
    return declared.smallest();
  }

  /** Its tables; empty when too few declared. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  List<FigureTable> of(ReportFilter filter, Cells cells) {
    Counts counts = figures.counts(filter.everyDay());
    Map<PostingId, Tally> tallies = new HashMap<>();
    counts.processes().values().forEach(one -> tallies.put(one.posting(), one.tally()));
    List<Pair> pairs = pairs(declared.of(tallies.keySet()), tallies);
    return pairs.isEmpty()
        ? List.of()
        : List.of(groups(pairs, cells), coverage(pairs, counts.all(), cells));
  }

  /** The two stages of one process, either of which may be missing. */
  private record Pair(@Nullable Shares applied, @Nullable Shares qualified) {
    @Nullable Shares at(Stage stage) {
      return stage == Stage.APPLIED ? applied : qualified;
    }
  }

  /** Anybody can send declarations: where there are more than people, somebody made them up. */
  private static List<Pair> pairs(List<Shares> shares, Map<PostingId, Tally> tallies) {
    Map<PostingId, Map<Stage, Shares>> stages = new HashMap<>();
    for (Shares one : shares) {
      Tally tally = tallies.getOrDefault(one.posting(), Tally.NONE);
      Figure people = one.stage() == Stage.APPLIED ? Figure.APPLIED : Figure.QUALIFIED;
      if (one.declared() <= tally.of(people)) {
        stages
            .computeIfAbsent(one.posting(), posting -> new EnumMap<>(Stage.class))
            .put(one.stage(), one);
      }
    }
    return stages.values().stream()
        .map(found -> new Pair(found.get(Stage.APPLIED), found.get(Stage.QUALIFIED)))
        .toList();
  }

  private static FigureTable groups(List<Pair> pairs, Cells cells) {
    Words words = cells.words();
    List<Row> rows = new ArrayList<>();
    for (EquityGroup group : EquityGroup.values()) {
      rows.add(new Row(group.label(words), null, row(pairs, group, cells)));
    }
    return new FigureTable(
        "declared",
        words.text("reports.table.declared"),
        words.text("reports.note.declared"),
        words.text("reports.head.group"),
        List.of(
            words.text("reports.head.declaredApplied"),
            words.text("reports.head.shareApplied"),
            words.text("reports.head.declaredQualified"),
            words.text("reports.head.shareQualified"),
            words.text("reports.head.ratio"),
            words.text("reports.head.indication")),
        rows,
        chart(rows, words));
  }

  private static List<Cell> row(List<Pair> pairs, EquityGroup group, Cells cells) {
    Part applied = sum(pairs, Stage.APPLIED, group);
    Part qualified = sum(pairs, Stage.QUALIFIED, group);
    List<Pair> both =
        pairs.stream()
            .filter(pair -> has(pair.applied(), group) && has(pair.qualified(), group))
            .toList();
    List<Cell> row = new ArrayList<>();
    row.addAll(applied.cells(cells));
    row.addAll(qualified.cells(cells));
    if (both.isEmpty()) {
      row.add(hidden(cells));
      row.add(hidden(cells));
    } else {
      double ratio = ratio(sum(both, Stage.APPLIED, group), sum(both, Stage.QUALIFIED, group));
      row.add(cells.plain(ratio));
      row.add(
          cells.text(
              cells
                  .words()
                  .text(FourFifths.below(ratio) ? "reports.cell.below" : "reports.cell.within")));
    }
    return row;
  }

  /** The odds at the second stage over those at the first: who didn't declare cancels out. */
  private static double ratio(Part applied, Part qualified) {
    return FourFifths.ratio(
        applied.members(), applied.others(), qualified.members(), qualified.others());
  }

  /** A group among those who declared; none where it may not be shown. */
  private record Part(int members, int declared) {
    int others() {
      return declared - members;
    }

    List<Cell> cells(Cells cells) {
      return declared == 0
          ? List.of(hidden(cells), hidden(cells))
          : List.of(cells.plain(members), cells.share(members, declared));
    }
  }

  private static Part sum(List<Pair> pairs, Stage stage, EquityGroup group) {
    int members = 0;
    int declared = 0;
    for (Pair pair : pairs) {
      Shares shares = pair.at(stage);
      if (shares != null && has(shares, group)) {
        members += shares.groups().getOrDefault(group, 0);
        declared += shares.declared();
      }
    }
    return new Part(members, declared);
  }

  private static boolean has(@Nullable Shares shares, EquityGroup group) {
    return shares != null && shares.groups().containsKey(group);
  }

  private static Cell hidden(Cells cells) {
    return cells.text(cells.words().text("reports.cell.hidden"));
  }

  private static FigureTable coverage(List<Pair> pairs, Tally all, Cells cells) {
    Words words = cells.words();
    List<Row> rows = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      int people = all.of(stage == Stage.APPLIED ? Figure.APPLIED : Figure.QUALIFIED);
      int known = 0;
      for (Pair pair : pairs) {
        Shares shares = pair.at(stage);
        known += shares == null ? 0 : shares.declared();
      }
      rows.add(
          new Row(
              words.text("reports.row.stage-" + stage.code()),
              null,
              List.of(
                  cells.plain(people),
                  known == 0 ? hidden(cells) : cells.plain(known),
                  known == 0 ? hidden(cells) : cells.share(known, people))));
    }
    return new FigureTable(
        "coverage",
        words.text("reports.table.coverage"),
        words.text("reports.note.coverage"),
        words.text("reports.head.stage"),
        List.of(
            words.text("reports.head.people"),
            words.text("reports.head.declarations"),
            words.text("reports.head.coverage")),
        rows,
        null);
  }

  private static Chart chart(List<Row> rows, Words words) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (Row row : rows) {
      bar(row, 1, "reports.chart.atApplied", false, words, bars);
      bar(row, 3, "reports.chart.atQualified", true, words, bars);
    }
    return new Chart(
        "chart-declared",
        words.text("reports.table.declared"),
        words.text("reports.chart.declared"),
        words.text("reports.head.shareApplied"),
        words.text("reports.head.shareQualified"),
        bars);
  }

  private static void bar(
      Row row, int column, String key, boolean hatched, Words words, List<Chart.Bar> bars) {
    Cell cell = row.cells().get(column);
    Double value = cell.value();
    if (value != null) {
      bars.add(new Chart.Bar(words.text(key, row.label()), value, cell.shown(), hatched));
    }
  }
}
