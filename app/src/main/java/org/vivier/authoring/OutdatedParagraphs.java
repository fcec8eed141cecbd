package org.vivier.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.authoring.Paragraphs.Paragraph;
import org.vivier.authoring.SideBySide.Row;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;

/**
 * Finds out which paragraphs must be looked at: what was changed in one language alone makes its
 * twin stale, until that is changed too or somebody says that it is still right.
 */
final class OutdatedParagraphs {
  private final List<Row> before;
  private final List<Row> now;
  private final List<OutdatedParagraph> marks;
  private final int number;
  private final Actor by;

  private OutdatedParagraphs(Draft from, DraftText to, int number, Actor by) {
    this.before = rows(from.text());
    this.now = rows(to);
    this.marks = from.stale();
    this.number = number;
    this.by = by;
  }

  /** What is stale in a text that follows a version. */
  static List<OutdatedParagraph> after(Draft from, DraftText to, int number, Actor by) {
    return new OutdatedParagraphs(from, to, number, by).find();
  }

  /** Title, description and body: all that has a twin. */
  static List<Row> rows(DraftText text) {
    List<Row> rows = new ArrayList<>();
    rows.add(head(text.english().title(), text.french().title()));
    rows.add(head(text.english().description(), text.french().description()));
    rows.addAll(SideBySide.of(text.english().body(), text.french().body()).rows());
    return rows;
  }

  private static Row head(String english, String french) {
    return new Row(
        english.isEmpty() ? List.of() : List.of(new Paragraph(0, english)),
        french.isEmpty() ? List.of() : List.of(new Paragraph(0, french)));
  }

  private List<OutdatedParagraph> find() {
    List<OutdatedParagraph> found = new ArrayList<>();
    for (Row row : now) {
      if (!row.reference()) {
        of(row).ifPresent(found::add);
      }
    }
    takenOut(found);
    carriedOver(found);
    return found.stream().distinct().toList();
  }

  private Optional<OutdatedParagraph> of(Row row) {
    boolean english = changed(row, Language.EN);
    boolean french = changed(row, Language.FR);
    if (english && french) {
      return Optional.empty();
    }
    if (!english && !french) {
      return kept(row);
    }
    Language changed = english ? Language.EN : Language.FR;
    return resolved(row, changed) ? Optional.empty() : Optional.of(mark(row, changed));
  }

  private boolean changed(Row row, Language language) {
    Set<String> known = texts(before, language);
    return row.in(language).stream().anyMatch(paragraph -> !known.contains(paragraph.text()));
  }

  /** Nothing of this row was touched: what was stale still is. */
  private Optional<OutdatedParagraph> kept(Row row) {
    return marks.stream()
        .filter(mark ->
            row.text(mark.language()).equals(mark.own())
                && row.text(mark.language().other()).equals(mark.twin()))
        .findFirst();
  }

  /** Whether this side was the stale one, so that changing it is the answer. */
  private boolean resolved(Row row, Language changed) {
    String twin = row.text(changed.other());
    return marks.stream().anyMatch(mark -> mark.language() == changed && mark.twin().equals(twin));
  }

  private OutdatedParagraph mark(Row row, Language changed) {
    Language stale = changed.other();
    String own = row.text(stale);
    @Nullable OutdatedParagraph earlier =
        marks.stream()
            .filter(mark -> mark.language() == stale && mark.own().equals(own) && !own.isEmpty())
            .findFirst()
            .orElse(null);
    return new OutdatedParagraph(
        stale,
        own,
        row.text(changed),
        earlier == null ? agreed(own, stale) : earlier.before(),
        number,
        by);
  }

  /** What stood beside it when both agreed. */
  private String agreed(String own, Language stale) {
    return before.stream()
        .filter(row -> !own.isEmpty() && row.text(stale).equals(own))
        .findFirst()
        .map(row -> row.text(stale.other()))
        .orElse("");
  }

  /** A paragraph whose twin was taken out must be looked at, too. */
  private void takenOut(List<OutdatedParagraph> found) {
    for (Language language : Language.values()) {
      Set<String> gone = new HashSet<>(texts(before, language.other()));
      gone.removeAll(texts(now, language.other()));
      for (Row row : before) {
        String own = row.text(language);
        String twin = row.text(language.other());
        boolean out = !twin.isEmpty() && gone.containsAll(paragraphs(row, language.other()));
        if (!own.isEmpty() && out && !row.reference()) {
          now.stream()
              .filter(after -> after.in(language.other()).isEmpty())
              .filter(after -> after.text(language).equals(own))
              .findFirst()
              .ifPresent(
                  after -> found.add(new OutdatedParagraph(language, own, "", twin, number, by)));
        }
      }
    }
  }

  /** Rows may be cut otherwise than before: a mark stays as long as its texts do. */
  private void carriedOver(List<OutdatedParagraph> found) {
    for (OutdatedParagraph mark : marks) {
      boolean there =
          holds(mark.language(), mark.own())
              && holds(mark.language().other(), mark.twin())
              && !mark.own().isEmpty();
      boolean known =
          found.stream()
              .anyMatch(one -> one.language() == mark.language() && one.own().equals(mark.own()));
      if (there && !known) {
        found.add(mark);
      }
    }
  }

  private boolean holds(Language language, String text) {
    String all =
        "\n\n" + String.join("\n\n", now.stream().map(row -> row.text(language)).toList()) + "\n\n";
    return text.isEmpty()
        || texts(now, language).contains(text)
        || all.contains("\n\n" + text + "\n\n");
  }

  private static List<String> paragraphs(Row row, Language language) {
    return row.in(language).stream().map(Paragraph::text).toList();
  }

  private static Set<String> texts(List<Row> rows, Language language) {
    Set<String> texts = new HashSet<>();
    rows.forEach(row -> texts.addAll(paragraphs(row, language)));
    return texts;
  }
}
