package org.vivier.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Routes by the fixed words of their patterns. There are hundreds, and an address fits a handful of
 * them: those are found word by word, and whether they really match is left to Spring.
 *
 * @param <T> what is known of a route
 */
final class RouteIndex<T> {
  private final Map<String, RouteIndex<T>> words = new HashMap<>();

  /** Where a segment has more than one spelling. */
  private @Nullable RouteIndex<T> any;

  private final List<T> ending = new ArrayList<>();

  /** Of patterns that may go on from here, for any number of segments, also for none. */
  private final List<T> open = new ArrayList<>();

  /** Adds a route of this pattern; of a route with several, each is added. */
  void add(PathPattern pattern, T route) {
    RouteIndex<T> node = this;
    for (String segment : segments(pattern)) {
      if (segment.indexOf('*') >= 0) {
        node.open.add(route);
        return;
      }
      node = node.below(segment);
    }
    node.ending.add(route);
  }

  private RouteIndex<T> below(String segment) {
    if (segment.indexOf('{') < 0 && segment.indexOf('?') < 0) {
      return words.computeIfAbsent(segment, word -> new RouteIndex<>());
    }
    RouteIndex<T> below = any == null ? new RouteIndex<>() : any;
    any = below;
    return below;
  }

  private static List<String> segments(PathPattern pattern) {
    return Arrays.stream(pattern.getPatternString().split("/"))
        .filter(segment -> !segment.isEmpty())
        .toList();
  }

  /** All routes whose patterns may match this address, and few others; each once. */
  Set<T> find(PathContainer address) {
    Set<T> found = new LinkedHashSet<>();
    List<String> segments =
        address.elements().stream()
            .filter(PathSegment.class::isInstance)
            .map(element -> ((PathSegment) element).valueToMatch())
            .toList();
    find(segments, found);
    return found;
  }

  private void find(List<String> segments, Set<T> found) {
    found.addAll(open);
    if (segments.isEmpty()) {
      found.addAll(ending);
      return;
    }
    List<String> rest = segments.subList(1, segments.size());
    RouteIndex<T> word = words.get(segments.getFirst());
    if (word != null) {
      word.find(rest, found);
    }
    if (any != null) {
      any.find(rest, found);
    }
  }
}
