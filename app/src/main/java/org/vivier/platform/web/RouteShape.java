package org.vivier.platform.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The fixed words of a route's pattern. There are hundreds of routes, and most addresses differ
 * from most patterns in a word near the beginning: this finds out in a fraction of the time that
 * Spring needs, and leaves everything else to it.
 */
final class RouteShape {
  /** Stands for a segment that has more than one spelling. */
  private static final String ANY = "";

  private final String[] words;
  private final boolean open;

  private RouteShape(String[] words, boolean open) {
    this.words = words;
    this.open = open;
  }

  static RouteShape of(PathPattern pattern) {
    String text = pattern.getPatternString();
    List<String> segments = Arrays.stream(text.split("/")).filter(one -> !one.isEmpty()).toList();
    int fixed = 0;
    while (fixed < segments.size() && !isOpen(segments.get(fixed))) {
      fixed++;
    }
    String[] words =
        segments.subList(0, fixed).stream()
            .map(one -> isWord(one) ? one : ANY)
            .toArray(String[]::new);
    return new RouteShape(words, fixed < segments.size());
  }

  private static boolean isWord(String segment) {
    return segment.indexOf('{') < 0 && segment.indexOf('?') < 0;
  }

  /** An asterisk may stand for any number of segments, also for none. */
  private static boolean isOpen(String segment) {
    return segment.indexOf('*') >= 0;
  }

  /** The words of an address, as a pattern sees them. */
  static String[] words(PathContainer path) {
    return path.elements().stream()
        .filter(PathSegment.class::isInstance)
        .map(element -> ((PathSegment) element).valueToMatch())
        .toArray(String[]::new);
  }

  /** Whether the pattern may match the address of these words; when this says no, it doesn't. */
  boolean mayMatch(String[] address) {
    if (open ? address.length < words.length : address.length != words.length) {
      return false;
    }
    for (int place = 0; place < words.length; place++) {
      String word = words[place];
      if (!word.equals(ANY) && !word.equals(address[place])) {
        return false;
      }
    }
    return true;
  }
}
