package org.vivier.format;

import java.util.Arrays;

/** A text by lines, as Markdown and YAML count them: split at LF, CR LF or CR. */
public final class SourceLines {
  private final String source;
  private final int[] starts;

  /** Indexes the lines of a text. */
  public SourceLines(String source) {
    this.source = source;
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** How many lines there are; a text that ends with a line break has an empty last line. */
  public int count() {
    return starts.length;
  }

  /** The offset at which a line (from 1) starts. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The line (from 1) without its line break; empty beyond the end. */
  public String line(int line) {
    if (line < 1 || line > starts.length) {
      return "";
    }
    int end = line < starts.length ? starts[line] : source.length();
    int start = starts[line - 1];
    while (end > start && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
      end--;
    }
    return source.substring(start, end);
  }

  /** The stretch of the text between two offsets. */
  public Span span(int from, int to) {
    int first = lineAt(from);
    int last = lineAt(Math.max(from, to));
    return new Span(first, from - start(first) + 1, last, to - start(last) + 1);
  }

  /** The offset of the start of a stretch. */
  public int offset(int line, int column) {
    return Math.min(source.length(), start(line) + column - 1);
  }

  private int lineAt(int offset) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  int columnOfCodePoint(int line, int codePoints) {
    String text = line(line);
    int known = Math.min(codePoints, text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, known) + 1 + (codePoints - known);
  }

  /** A stretch that a parser ended on a later, empty line, drawn back to where its text ends. */
  Span trimmed(Span span) {
    int line = Math.min(span.endLine(), count());
    int column = span.endColumn();
    while (line > span.line()
        && line(line).substring(0, Math.min(column - 1, line(line).length())).isBlank()) {
      line--;
      column = line(line).stripTrailing().length() + 1;
    }
    return new Span(span.line(), span.column(), line, column);
  }
}
