package org.vivier.check.document;

import java.util.List;

/** Text as a reader sees it, each character with its offset in the file. */
public final class Prose {
  private final Known known;
  private final int[] offsets;
  private final List<Link> links;
  private final List<Range> code;
  private final List<Range> emphasis;

  /** A stretch of the text. */
  record Range(int start, int end) {
    boolean holds(int index) {
      return start <= index && index < end;
    }
  }

  Prose(String text, int[] offsets, List<Link> links, List<Range> code, List<Range> emphasis) {
    this.known = Known.of(text);
    this.offsets = offsets;
    this.links = links;
    this.code = code;
    this.emphasis = emphasis;
  }

  /** The rendered text. */
  public String text() {
    return known.text();
  }

  /**
   * The text in lower case with ordinary blanks, hyphens and apostrophes; places in it are places
   * in the text.
   */
  public String lower() {
    return known.lower();
  }

  Known known() {
    return known;
  }

  /** The links within it, in order. */
  public List<Link> links() {
    return links;
  }

  /** Where a character of the text stands in the file's source. */
  public int offset(int index) {
    return offsets[Math.min(index, offsets.length - 1)];
  }

  /** Where the character before an index ends in the file's source. */
  public int endOffset(int index) {
    return index == 0 ? offset(0) : offset(index - 1) + 1;
  }

  /** Whether a character belongs to code. */
  public boolean inCode(int index) {
    return within(code, index);
  }

  /** Whether a character is in italics, as names and titles are. */
  public boolean emphasized(int index) {
    return within(emphasis, index);
  }

  private static boolean within(List<Range> ranges, int index) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range range = ranges.get(middle);
      if (range.holds(index)) {
        return true;
      }
      if (index < range.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }

  /** Whether a character belongs to the text of a link. */
  public boolean inLink(int index) {
    int low = 0;
    int high = links.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Link link = links.get(middle);
      if (index < link.start()) {
        high = middle - 1;
      } else if (index >= link.end()) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
