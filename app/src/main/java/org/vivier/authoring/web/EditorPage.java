package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.authoring.WordDiff;
import org.vivier.platform.web.FormToken;
import org.vivier.processes.web.Fault;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * A posting in both languages, side by side.
 *
 * @param path where the form goes
 * @param lead the sentence that comes first
 * @param faults what stands in the way of publishing, with links
 * @param editor null for those who only read
 */
public record EditorPage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String path,
    String lead,
    Source source,
    List<Fault> faults,
    List<Column> columns,
    List<Row> rows,
    @Nullable Editor editor,
    List<Link> links,
    @Nullable Conflict conflict) {

  /** Where the one true text is, and how it passes to the other place. */
  public record Source(
      String sentence, @Nullable String action, @Nullable String to, @Nullable String button) {}

  /**
   * A language.
   *
   * @param more where other front matter is written; null for those who only read
   * @param fields where the text is written as a whole; empty where it is written in rows
   */
  public record Column(
      String lang,
      String name,
      String words,
      @Nullable String toLookAt,
      @Nullable Field more,
      List<Field> fields) {}

  /** What only those see who may write. */
  public record Editor(
      int base,
      boolean whole,
      String otherView,
      String otherViewLabel,
      @Nullable String unsaved,
      List<String> references,
      String blocksPath,
      String confirmPath,
      String acceptPath,
      boolean mayAccept) {}

  /** A paragraph and its twin. */
  public record Row(String id, String kind, Cell english, Cell french) {}

  /**
   * One side of a row.
   *
   * @param field null for those who only read, and for what is kept elsewhere
   * @param pieces how it reads
   * @param origin of what is kept elsewhere, or null
   */
  public record Cell(
      String lang,
      @Nullable Field field,
      List<Piece> pieces,
      @Nullable String origin,
      List<Stale> stale,
      List<Note> notes) {}

  /** Where something is typed. */
  public record Field(String name, String label, String value, int lines) {}

  /** A stretch of text as it reads: {@code heading}, {@code item} or {@code text}. */
  public record Piece(String kind, String text) {}

  /**
   * A paragraph that must be looked at.
   *
   * @param difference of its twin, word by word; empty when there is none to show
   * @param confirms whether it can be confirmed as things are saved
   */
  public record Stale(
      String id, String sentence, List<WordDiff.Part> difference, boolean confirms) {}

  /**
   * A finding.
   *
   * @param accepted by whom and why, or null
   */
  public record Note(
      String id,
      String severity,
      String label,
      String sentence,
      boolean acceptable,
      @Nullable String accepted) {}

  /** A page beside this one. */
  public record Link(String label, String path, String kind) {}

  /** What somebody else has saved meanwhile. */
  public record Conflict(String sentence, List<Difference> differences) {}

  /** What differs in one language. */
  public record Difference(String lang, String name, List<WordDiff.Part> parts) {}
}
