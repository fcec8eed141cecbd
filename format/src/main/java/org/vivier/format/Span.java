package org.vivier.format;

import java.util.Comparator;

/**
 * A stretch of a file. Lines and columns count from 1, columns in UTF-16 units; the end column is
 * the first one after the stretch.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn);

  /** The very start of a file: for findings about the file as a whole. */
  public static final Span START = new Span(1, 1, 1, 1);

  /** A stretch within one line. */
  public static Span inLine(int line, int column, int length) {
    return new Span(line, column, line, column + length);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
