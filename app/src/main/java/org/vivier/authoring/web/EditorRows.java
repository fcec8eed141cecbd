package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vivier.authoring.DraftSide;
import org.vivier.authoring.OutdatedParagraph;
import org.vivier.authoring.Readings.Reading;
import org.vivier.authoring.Readings.Shown;
import org.vivier.authoring.Remark;
import org.vivier.authoring.SideBySide;
import org.vivier.authoring.WordDiff;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.ActorNames;

/** Makes the rows of a page out of a reading. */
final class EditorRows {
  private static final int LETTERS_A_LINE = 62;
  private static final int MOST_LINES = 40;

  private final Words words;
  private final Reading reading;
  private final boolean fields;
  private final boolean mayAccept;
  private final ActorNames names;

  /** How often each finding has been shown. */
  private final Map<String, Integer> timesShown = new HashMap<>();

  EditorRows(Words words, Reading reading, boolean fields, boolean mayAccept, ActorNames names) {
    this.words = words;
    this.reading = reading;
    this.fields = fields;
    this.mayAccept = mayAccept;
    this.names = names;
  }

  List<EditorPage.Row> rows() {
    List<EditorPage.Row> rows = new ArrayList<>();
    List<SideBySide.Row> body = reading.rows().stream().map(Shown::row).toList();
    List<Map<Language, String>> fieldNames = DraftForm.names(body);
    rows.add(head("title"));
    rows.add(head("description"));
    for (int i = 0; i < body.size(); i++) {
      rows.add(row("row-" + (i + 1), reading.rows().get(i), fieldNames.get(i)));
    }
    if (fields) {
      rows.add(end());
    }
    return rows;
  }

  private EditorPage.Row head(String name) {
    return new EditorPage.Row(name, name, headCell(Language.EN, name), headCell(Language.FR, name));
  }

  private EditorPage.Cell headCell(Language language, String name) {
    DraftSide side = reading.text().in(language);
    String value = name.equals("title") ? side.title() : side.description();
    return new EditorPage.Cell(
        language.tag(),
        fields ? field(language.tag() + "-" + name, name, value, language) : null,
        value.isEmpty()
            ? List.of()
            : List.of(new EditorPage.Piece(name.equals("title") ? "heading" : "text", value)),
        null,
        stale(reading.headStale(language, name)),
        notes(reading.remarks(language, name)));
  }

  private EditorPage.Row row(String id, Shown shown, Map<Language, String> fieldNames) {
    boolean reference = shown.row().reference();
    return new EditorPage.Row(
        id,
        reference ? "reference" : "body",
        cell(shown, Language.EN, Objects.requireNonNull(fieldNames.get(Language.EN))),
        cell(shown, Language.FR, Objects.requireNonNull(fieldNames.get(Language.FR))));
  }

  private EditorPage.Cell cell(Shown shown, Language language, String name) {
    String value = shown.row().text(language);
    return new EditorPage.Cell(
        language.tag(),
        fields ? field(name, "paragraph", value, language) : null,
        shown.pieces(language).stream()
            .map(piece -> new EditorPage.Piece(piece.kind(), piece.text()))
            .toList(),
        shown.row().reference() ? words.text("authoring.row.reference") : null,
        stale(shown.stale(language)),
        notes(shown.remarks(language)));
  }

  private EditorPage.Row end() {
    return new EditorPage.Row("end", "end", endCell(Language.EN), endCell(Language.FR));
  }

  private EditorPage.Cell endCell(Language language) {
    return new EditorPage.Cell(
        language.tag(),
        field(language.tag() + "." + DraftForm.END, "next", "", language),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  List<EditorPage.Column> columns(boolean writes, boolean whole) {
    return List.of(column(Language.EN, writes, whole), column(Language.FR, writes, whole));
  }

  private EditorPage.Column column(Language language, boolean writes, boolean whole) {
    long toLookAt = reading.stale().stream().filter(mark -> mark.language() == language).count();
    DraftSide side = reading.text().in(language);
    return new EditorPage.Column(
        language.tag(),
        words.text("authoring.language." + language.tag()),
        words.text("authoring.column.words", reading.words(language)),
        toLookAt == 0 ? null : words.text("authoring.column.stale", toLookAt),
        writes ? field(language.tag() + "-more", "more", side.more(), language) : null,
        writes && whole ? wholeFields(language, side) : List.of());
  }

  private List<EditorPage.Field> wholeFields(Language language, DraftSide side) {
    String tag = language.tag();
    return List.of(
        field(tag + "-title", "title", side.title(), language),
        field(tag + "-description", "description", side.description(), language),
        field(tag + "-body", "whole", side.body(), language));
  }

  private EditorPage.Field field(String name, String label, String value, Language language) {
    return new EditorPage.Field(
        name,
        words.text("authoring.field." + label, words.text("authoring.in." + language.tag())),
        value,
        lines(value));
  }

  private static int lines(String value) {
    int lines = value.lines().mapToInt(line -> 1 + line.length() / LETTERS_A_LINE).sum();
    return Math.max(1, Math.min(MOST_LINES, lines));
  }

  private List<EditorPage.Stale> stale(List<OutdatedParagraph> marks) {
    return marks.stream().map(this::stale).toList();
  }

  private EditorPage.Stale stale(OutdatedParagraph mark) {
    String kind = mark.own().isEmpty() ? "missing" : mark.twin().isEmpty() ? "gone" : "changed";
    boolean compares = !mark.before().isEmpty() && !mark.twin().isEmpty();
    return new EditorPage.Stale(
        mark.id(),
        words.text(
            "authoring.stale." + kind + "." + mark.language().tag(),
            names.of(mark.by().name(), words)),
        compares ? WordDiff.of(mark.before(), mark.twin()) : List.of(),
        reading.saved(mark));
  }

  private List<EditorPage.Note> notes(List<Remark> remarks) {
    return remarks.stream().map(this::note).toList();
  }

  private EditorPage.Note note(Remark remark) {
    var acceptance = remark.acceptance();
    @Nullable String accepted =
        acceptance == null
            ? null
            : words.text(
                "authoring.note.accepted", names.of(acceptance.by(), words), acceptance.reason());
    String severity = remark.severity().word();
    // One finding may stand beside several paragraphs that say the same: accepted is it once.
    int before = timesShown.merge(remark.id(), 1, Integer::sum) - 1;
    return new EditorPage.Note(
        before == 0 ? remark.id() : remark.id() + "-" + before,
        accepted == null ? severity : "accepted",
        words.text("authoring.severity." + (accepted == null ? severity : "accepted")),
        remark.message().in(words.language()),
        before == 0 && accepted == null && remark.blocking() && remark.acceptable() && mayAccept,
        accepted);
  }
}
