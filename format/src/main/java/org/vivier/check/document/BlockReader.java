package org.vivier.check.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.vivier.check.document.Block.Kind;
import org.vivier.format.SourceLines;
import org.vivier.format.Span;

/** Cuts a Markdown tree into units and blocks. */
final class BlockReader {
  private static final int LONGEST_BOLD_HEADING = 120;

  private final String body;
  private final int bodyOffset;
  private final SourceLines lines;
  private final List<Unit> units = new ArrayList<>();

  BlockReader(String body, int bodyOffset, SourceLines lines) {
    this.body = body;
    this.bodyOffset = bodyOffset;
    this.lines = lines;
  }

  List<Unit> units(Node root) {
    container(root);
    return List.copyOf(units);
  }

  private void container(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> single(Kind.HEADING, heading.getLevel(), heading);
        case Paragraph paragraph ->
            single(boldLine(paragraph) ? Kind.BOLD_LINE : Kind.PARAGRAPH, 0, paragraph);
        case ListBlock list -> {
          List<Block> items = new ArrayList<>();
          items(list, 1, items);
          if (!items.isEmpty()) {
            units.add(new Unit(true, items));
          }
        }
        case FencedCodeBlock code -> single(Kind.CODE, 0, code);
        case IndentedCodeBlock code -> single(Kind.CODE, 0, code);
        case HtmlBlock html -> single(Kind.HTML, 0, html);
        case TableRow row -> row(row);
        default -> container(node);
      }
    }
  }

  private void single(Kind kind, int level, Node node) {
    Prose prose = ProseReader.read(node, body, bodyOffset);
    units.add(new Unit(false, List.of(new Block(kind, level, ' ', 0, prose, span(node)))));
  }

  private void row(TableRow row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      single(Kind.ROW, 0, cell);
    }
  }

  private void items(ListBlock list, int depth, List<Block> items) {
    int number = list instanceof OrderedList ordered ? first(ordered) : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        Prose prose = ProseReader.read(item, body, bodyOffset);
        items.add(new Block(Kind.ITEM, depth, marker(list), number++, prose, span(item)));
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
          if (child instanceof ListBlock nested) {
            items(nested, depth + 1, items);
          }
        }
      }
    }
  }

  private static int first(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }

  private static char marker(ListBlock list) {
    String marker = list instanceof BulletList bullets ? bullets.getMarker() : "1";
    return marker == null || marker.isEmpty() ? '-' : marker.charAt(0);
  }

  /** One short phrase in bold or italics and nothing else but a colon. */
  private static boolean boldLine(Paragraph paragraph) {
    Node strong = paragraph.getFirstChild();
    if (!(strong instanceof StrongEmphasis || (strong instanceof Emphasis && phrase(strong)))) {
      return false;
    }
    Node next = strong.getNext();
    boolean alone =
        next == null
            || (next.getNext() == null
                && next instanceof Text rest
                && (rest.getLiteral().isBlank() || rest.getLiteral().strip().equals(":")));
    return alone && length(strong) <= LONGEST_BOLD_HEADING;
  }

  /** Notes are often in italics as a whole; headings end without a full stop. */
  private static boolean phrase(Node emphasis) {
    Node last = emphasis.getLastChild();
    while (last instanceof StrongEmphasis) {
      last = last.getLastChild();
    }
    return last instanceof Text text && !text.getLiteral().strip().endsWith(".");
  }

  private static int length(Node node) {
    return node.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Span.START;
    }
    int from = spans.getFirst().getInputIndex();
    int to = spans.getLast().getInputIndex() + spans.getLast().getLength();
    if (node instanceof ListItem && node.getFirstChild() != null) {
      List<SourceSpan> own = node.getFirstChild().getSourceSpans();
      to = own.isEmpty() ? to : own.getLast().getInputIndex() + own.getLast().getLength();
    }
    return lines.span(bodyOffset + from, bodyOffset + to);
  }
}
