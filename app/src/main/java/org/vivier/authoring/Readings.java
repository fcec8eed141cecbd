package org.vivier.authoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Paragraphs.Paragraph;
import org.vivier.authoring.SideBySide.Row;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingSource;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;

/** Reads a text side by side, with everything that is to be said about it. */
@Component
public class Readings {
  private static final int MOST_ROWS = 300;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final CheckDraft check;
  private final References references;
  private final PostingSource postings;
  private final Clock clock;

  Readings(CheckDraft check, References references, PostingSource postings, Clock clock) {
    this.check = check;
    this.references = references;
    this.postings = postings;
    this.clock = clock;
  }

  /**
   * A row of the body.
   *
   * @param marks what must be looked at in it
   * @param found what the checker says of it
   */
  public record Shown(
      Row row,
      Map<Language, List<Piece>> pieces,
      List<OutdatedParagraph> marks,
      List<Remark> found) {
    /** How one side reads, references filled in. */
    public List<Piece> pieces(Language language) {
      return pieces.getOrDefault(language, List.of());
    }

    /** What must be looked at on one side. */
    public List<OutdatedParagraph> stale(Language language) {
      return marks.stream().filter(mark -> mark.language() == language).toList();
    }

    /** What the checker says of one side. */
    public List<Remark> remarks(Language language) {
      return found.stream().filter(remark -> remark.language() == language).toList();
    }
  }

  /** A stretch of text as it reads: {@code heading}, {@code item} or {@code text}. */
  public record Piece(String kind, String text) {}

  /**
   * A text that was read.
   *
   * @param stale all that must be looked at
   * @param kept those of them that are saved
   * @param head what the checker says of title, description and other front matter
   * @param blockers what keeps it from being published
   */
  public record Reading(
      DraftText text,
      List<Shown> rows,
      List<OutdatedParagraph> stale,
      List<OutdatedParagraph> kept,
      List<Remark> head,
      List<Refusal> blockers) {
    /** Whether there are too many rows for a field each. */
    public boolean tooMany() {
      return rows.size() > MOST_ROWS;
    }

    /** Whether this mark is saved, so that it can be confirmed. */
    public boolean saved(OutdatedParagraph mark) {
      return kept.contains(mark);
    }

    /** What must be looked at in a title or description. */
    public List<OutdatedParagraph> headStale(Language language, String field) {
      String own =
          field.equals("title") ? text.in(language).title() : text.in(language).description();
      String twin =
          field.equals("title")
              ? text.in(language.other()).title()
              : text.in(language.other()).description();
      return stale.stream()
          .filter(mark -> mark.language() == language && mark.own().equals(own))
          .filter(mark -> mark.twin().equals(twin))
          .toList();
    }

    /** What the checker says of a field; what belongs to no other one is told with the title. */
    public List<Remark> remarks(Language language, String field) {
      return head.stream()
          .filter(remark -> remark.language() == language)
          .filter(remark ->
              remark.field().equals(field)
                  || (field.equals("title") && remark.field().equals("more")))
          .toList();
    }

    /** How many words one language has. */
    public long words(Language language) {
      return WORD.matcher(text.in(language).body()).results().count();
    }
  }

  /** A text that follows the newest version, or is it. */
  public Reading of(SelectionProcess process, Draft latest, DraftText text, Actor by) {
    boolean saved = text.equals(latest.text());
    List<OutdatedParagraph> stale =
        saved ? latest.stale() : OutdatedParagraphs.after(latest, text, latest.number() + 1, by);
    List<Remark> remarks = check.handle(process, text);
    return reading(process, text, stale, latest.stale(), remarks);
  }

  /** What a folder has: nothing of it is changed here. */
  public Reading ofFolder(SelectionProcess process) {
    PostingId posting = process.posting();
    DraftText text = posting == null ? DraftText.EMPTY : Sources.text(postings.files(posting));
    return reading(process, text, List.of(), List.of(), check.handle(process, text));
  }

  /** What may be written in a text of this process. */
  public List<String> references(SelectionProcess process) {
    return references.all(process, clock.instant());
  }

  private Reading reading(
      SelectionProcess process,
      DraftText text,
      List<OutdatedParagraph> stale,
      List<OutdatedParagraph> kept,
      List<Remark> remarks) {
    Expansion.Source source = references.of(process, clock.instant());
    List<Row> rows = SideBySide.of(text.english().body(), text.french().body()).rows();
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      shown.add(shown(rows, i, source, stale, remarks));
    }
    List<Remark> head = remarks.stream().filter(remark -> !remark.field().equals("body")).toList();
    return new Reading(text, shown, stale, kept, head, PostingCondition.blockers(stale, remarks));
  }

  private static Shown shown(
      List<Row> rows,
      int place,
      Expansion.Source source,
      List<OutdatedParagraph> stale,
      List<Remark> remarks) {
    Row row = rows.get(place);
    Map<Language, List<Piece>> pieces = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      pieces.put(language, pieces(row.text(language), language, source));
    }
    return new Shown(
        row,
        pieces,
        stale.stream().filter(mark -> concerns(row, mark)).toList(),
        remarks.stream()
            .filter(remark -> remark.field().equals("body") && holds(rows, row, remark))
            .toList());
  }

  private static boolean concerns(Row row, OutdatedParagraph mark) {
    Language side = mark.own().isEmpty() ? mark.language().other() : mark.language();
    String first = (mark.own().isEmpty() ? mark.twin() : mark.own()).split("\n\n", 2)[0];
    return row.in(side).stream().anyMatch(paragraph -> paragraph.text().equals(first))
        || row.text(side).equals(mark.own().isEmpty() ? mark.twin() : mark.own());
  }

  /**
   * The paragraph that begins last before a line has it; a line before all belongs to the first.
   */
  private static boolean holds(List<Row> rows, Row row, Remark remark) {
    Language language = remark.language();
    int best = 0;
    int first = Integer.MAX_VALUE;
    for (Row one : rows) {
      for (Paragraph paragraph : one.in(language)) {
        first = Math.min(first, paragraph.line());
        if (paragraph.line() <= remark.line()) {
          best = Math.max(best, paragraph.line());
        }
      }
    }
    int wanted = best == 0 ? first : best;
    boolean nothing = first == Integer.MAX_VALUE;
    return nothing
        ? row.equals(rows.getFirst())
        : row.in(language).stream().anyMatch(paragraph -> paragraph.line() == wanted);
  }

  private static List<Piece> pieces(String markdown, Language language, Expansion.Source source) {
    String text = Expansion.of(markdown, language, source).text();
    List<Piece> pieces = new ArrayList<>();
    for (Unit unit : Document.of(Paragraphs.file(language, text)).units()) {
      for (Block block : unit.blocks()) {
        pieces.add(
            new Piece(
                block.opensSection() ? "heading" : unit.list() ? "item" : "text", block.text()));
      }
    }
    return pieces;
  }
}
