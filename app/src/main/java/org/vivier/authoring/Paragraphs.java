package org.vivier.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;

/** Cuts a body into what stands side by side: headings, paragraphs, whole lists. */
public final class Paragraphs {
  /** What is written before the body so that it reads as a file of its own. */
  private static final String HEAD = "---\ntranslationKey: draft\n---\n";

  private static final int HEAD_LINES = 3;

  private Paragraphs() {}

  /**
   * One of them.
   *
   * @param line of the body at which it begins, from 1
   * @param text its Markdown
   */
  public record Paragraph(int line, String text) {
    /** Whether it is nothing but a reference, whose text is kept elsewhere. */
    boolean reference() {
      return Expansion.isBlockReference(text);
    }
  }

  static PostingFile file(Language language, String body) {
    return PostingFile.parse(
        language.tag() + "/draft.md", (HEAD + body).getBytes(StandardCharsets.UTF_8));
  }

  /** The line of the body of a line of such a file. */
  static int bodyLine(int line) {
    return line - HEAD_LINES;
  }

  /** All of a body; joined by empty lines they are the same text again. */
  static List<Paragraph> of(Document document, String body) {
    List<String> lines = body.lines().toList();
    List<Integer> starts = new ArrayList<>(starts(document, lines));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : lines.size();
      String text = String.join("\n", lines.subList(starts.get(i) - 1, end)).stripTrailing();
      if (!text.isBlank()) {
        paragraphs.add(new Paragraph(starts.get(i), text));
      }
    }
    return paragraphs;
  }

  /**
   * Only where an empty line changes nothing: rows of a table and lines of a quote stay together.
   */
  private static SortedSet<Integer> starts(Document document, List<String> lines) {
    SortedSet<Integer> starts = new TreeSet<>();
    firstLine(lines, starts);
    boolean afterHeading = false;
    for (Unit unit : document.units()) {
      int line = bodyLine(unit.first().span().line());
      boolean heading = unit.first().kind() == Block.Kind.HEADING;
      boolean apart = line > 1 && line <= lines.size() && lines.get(line - 2).isBlank();
      if (line >= 1 && line <= lines.size() && (apart || heading || afterHeading)) {
        starts.add(line);
      }
      afterHeading = heading;
    }
    return starts;
  }

  private static void firstLine(List<String> lines, SortedSet<Integer> starts) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        starts.add(i + 1);
        return;
      }
    }
  }
}
