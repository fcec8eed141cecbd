package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.vivier.authoring.DraftSide;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.SideBySide.Row;
import org.vivier.format.Language;
import org.vivier.staff.page.StaffRequest;

/**
 * What stands in the editor's fields.
 *
 * <p>A body comes in one field, {@code en-body}, or in one for each paragraph, {@code
 * en.00020-000}: the number is the paragraph's place in its own language, so that rows may stand in
 * another order on the page and nothing is moved by saving.
 *
 * @param base the version from which it was written; 0 when the form didn't say
 * @param whole whether each body is one field
 */
record DraftForm(int base, boolean whole, DraftText text) {
  /** Where somebody may go on writing. */
  static final String END = "99999-000";

  /** Whether a form came along that is only shown again. */
  static boolean cameAlong(StaffRequest request) {
    return request.shownAgain() && request.form().has("base");
  }

  static DraftForm in(StaffRequest request) {
    boolean whole = request.typed("view").equals("text");
    return new DraftForm(
        DraftNumber.of(request.typed("base")).orElse(0),
        whole,
        new DraftText(side(request, Language.EN, whole), side(request, Language.FR, whole)));
  }

  private static DraftSide side(StaffRequest request, Language language, boolean whole) {
    String tag = language.tag();
    return DraftSide.typed(
        request.typed(tag + "-title"),
        request.typed(tag + "-description"),
        whole ? request.typed(tag + "-body") : joined(request, tag + "."),
        request.typed(tag + "-more"));
  }

  private static String joined(StaffRequest request, String prefix) {
    Map<String, String> paragraphs = new TreeMap<>();
    request
        .http()
        .getParameterMap()
        .forEach((name, values) -> {
          if (name.startsWith(prefix) && !values[0].isBlank()) {
            paragraphs.put(name, values[0].strip());
          }
        });
    return String.join("\n\n", paragraphs.values());
  }

  /** The names of the fields of rows, in each language, row by row. */
  static List<Map<Language, String>> names(List<Row> rows) {
    Map<Language, Numbers> numbers =
        Map.of(
            Language.EN,
            new Numbers(rows, Language.EN),
            Language.FR,
            new Numbers(rows, Language.FR));
    List<Map<Language, String>> names = new ArrayList<>();
    for (Row row : rows) {
      names.add(
          Map.of(
              Language.EN, Objects.requireNonNull(numbers.get(Language.EN)).next(row),
              Language.FR, Objects.requireNonNull(numbers.get(Language.FR)).next(row)));
    }
    return names;
  }

  /** Counts paragraphs by their lines; an empty field comes after the one above it. */
  private static final class Numbers {
    private final Language language;
    private final List<Integer> lines;
    private int last;
    private int empty;

    Numbers(List<Row> rows, Language language) {
      this.language = language;
      this.lines =
          rows.stream()
              .filter(row -> !row.in(language).isEmpty())
              .map(row -> row.in(language).getFirst().line())
              .sorted()
              .toList();
    }

    String next(Row row) {
      if (row.in(language).isEmpty()) {
        empty++;
      } else {
        last = lines.indexOf(row.in(language).getFirst().line()) + 1;
        empty = 0;
      }
      return "%s.%05d-%03d".formatted(language.tag(), last, empty);
    }
  }
}
