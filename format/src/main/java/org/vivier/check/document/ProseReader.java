package org.vivier.check.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Renders inline nodes to text and remembers where every character came from. */
final class ProseReader {
  private final String body;
  private final int bodyOffset;
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Prose.Range> code = new ArrayList<>();
  private final List<Prose.Range> emphasis = new ArrayList<>();
  private int[] offsets = new int[128];
  private int last;

  private ProseReader(String body, int bodyOffset, int last) {
    this.body = body;
    this.bodyOffset = bodyOffset;
    this.last = last;
  }

  /** The prose of a node's inline content; nested blocks such as lists are left out. */
  static Prose read(Node block, String body, int bodyOffset) {
    int start = from(block, 0) + bodyOffset;
    ProseReader reader = new ProseReader(body, bodyOffset, start);
    reader.children(block);
    int[] all = Arrays.copyOf(reader.offsets, reader.text.length() + 1);
    all[reader.text.length()] = reader.last;
    return new Prose(
        reader.text.toString(),
        all,
        List.copyOf(reader.links),
        List.copyOf(reader.code),
        List.copyOf(reader.emphasis));
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Text leaf -> literal(leaf, leaf.getLiteral());
        case Code leaf -> codeSpan(leaf);
        case SoftLineBreak leaf -> blank();
        case HardLineBreak leaf -> blank();
        case HtmlInline leaf -> {}
        case Image image -> children(image);
        case Emphasis outer -> emphasis(outer);
        case org.commonmark.node.Link link -> link(link);
        case Paragraph paragraph -> {
          if (!text.isEmpty()) {
            blank();
          }
          children(paragraph);
        }
        case org.commonmark.node.Block block -> {}
        default -> children(child);
      }
    }
  }

  /** Emphasis within emphasis is part of it. */
  private void emphasis(Emphasis node) {
    int start = text.length();
    int outer = emphasis.size();
    children(node);
    emphasis.subList(outer, emphasis.size()).clear();
    emphasis.add(new Prose.Range(start, text.length()));
  }

  private void link(org.commonmark.node.Link link) {
    int start = text.length();
    int from = from(link, last - bodyOffset) + bodyOffset;
    children(link);
    int to = to(link, last - bodyOffset) + bodyOffset;
    last = Math.max(last, to);
    links.add(new Link(link.getDestination(), start, text.length(), from, to));
  }

  private void codeSpan(Code leaf) {
    int start = text.length();
    literal(leaf, leaf.getLiteral());
    code.add(new Prose.Range(start, text.length()));
  }

  private void blank() {
    append(' ', last);
  }

  /** Walks literal and source side by side, over escapes and entities. */
  private void literal(Node node, String literal) {
    int at = from(node, last - bodyOffset);
    int end = to(node, at);
    if (at + literal.length() <= end && body.startsWith(literal, at)) {
      verbatim(literal, bodyOffset + at);
      last = bodyOffset + end;
      return;
    }
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (at < end && body.charAt(at) != c) {
        at = skip(at, end, c);
      }
      append(c, bodyOffset + Math.min(at, Math.max(end - 1, 0)));
      if (at < end && body.charAt(at) == '&' && c != '&') {
        int semicolon = body.indexOf(';', at);
        at = semicolon < 0 || semicolon >= end ? at + 1 : semicolon + 1;
      } else {
        at++;
      }
    }
    last = bodyOffset + Math.max(end, 0);
  }

  private void verbatim(String literal, int offset) {
    int start = text.length();
    int length = literal.length();
    if (start + length > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(offsets.length * 2, start + length));
    }
    for (int i = 0; i < length; i++) {
      offsets[start + i] = offset + i;
    }
    text.append(literal);
  }

  /** Where the source of a character starts: after a backslash, at its entity, or further on. */
  private int skip(int at, int end, char c) {
    if (body.charAt(at) == '&') {
      return at;
    }
    int next = body.indexOf(c, at);
    return next < 0 || next >= end || next - at > 8 ? at : next;
  }

  private void append(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  private static int from(Node node, int otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? otherwise : spans.getFirst().getInputIndex();
  }

  private static int to(Node node, int otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? otherwise
        : spans.getLast().getInputIndex() + spans.getLast().getLength();
  }
}
