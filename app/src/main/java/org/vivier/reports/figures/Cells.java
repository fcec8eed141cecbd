package org.vivier.reports.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.reports.figures.FigureTable.Cell;

/**
 * Makes the cells of tables, in one language.
 *
 * @param list where the applications behind a figure are listed
 */
record Cells(Words words, Function<Selection, String> list) {
  Language language() {
    return words.language();
  }

  /** How many there are; a link unless there are none. */
  Cell many(int many, Selection selection) {
    return new Cell(
        (double) many, Numbers.whole(many, language()), many == 0 ? null : list.apply(selection));
  }

  /** Several figures of the same kind of applicant. */
  List<Cell> tally(Tally tally, Selection of, List<Figure> figures) {
    List<Cell> cells = new ArrayList<>();
    figures.forEach(figure -> cells.add(many(tally.of(figure), of.counting(figure))));
    return cells;
  }

  Cell share(int part, int whole) {
    return whole == 0 ? none() : share((double) part / whole);
  }

  Cell share(double share) {
    return new Cell(share, Numbers.share(share, language()), null);
  }

  /** Days, behind which are those who heard. */
  Cell days(@Nullable Double days, Selection heard) {
    return days == null
        ? none()
        : new Cell(days, Numbers.decimal(days, 1, language()), list.apply(heard));
  }

  Cell days(@Nullable Integer days, Selection heard) {
    return days(days == null ? null : Double.valueOf(days), heard);
  }

  Cell plain(double value) {
    return new Cell(value, Numbers.decimal(value, 2, language()), null);
  }

  Cell text(String text) {
    return new Cell(null, text, null);
  }

  /** Nothing to say. */
  Cell none() {
    return text(words.text("reports.cell.none"));
  }
}
