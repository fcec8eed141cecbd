package org.vivier.assessment.blind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into passages: its lines, long ones at the ends of sentences. */
final class Passages {
  private static final int LONG = 420;
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][\"”»’)]?[\\s\\u00a0\\u202f]+");

  private Passages() {}

  static List<Passage> of(String text, List<Range> ranges) {
    List<Range> hidden = merged(ranges);
    List<Passage> passages = new ArrayList<>();
    LINE.matcher(text).results().forEach(line -> cut(text, line, hidden, passages));
    return passages;
  }

  private static void cut(
      String text, MatchResult line, List<Range> hidden, List<Passage> passages) {
    int begin = line.start();
    List<Integer> ends =
        SENTENCE_END.matcher(line.group()).results().map(hit -> line.start() + hit.end()).toList();
    int best = -1;
    for (int end : ends) {
      if (end - begin > LONG && best > begin) {
        add(text, begin, best, hidden, passages);
        begin = best;
      }
      best = end;
    }
    add(text, begin, line.end(), hidden, passages);
  }

  private static void add(
      String text, int from, int to, List<Range> hidden, List<Passage> passages) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      passages.add(new Passage(start, end, parts(text, start, end, hidden)));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static List<Passage.Part> parts(String text, int start, int end, List<Range> hidden) {
    List<Passage.Part> parts = new ArrayList<>();
    int at = start;
    for (Range range : hidden) {
      if (range.end() <= at || range.start() >= end) {
        continue;
      }
      int from = Math.max(at, range.start());
      if (from > at) {
        parts.add(new Passage.Part(text.substring(at, from), null));
      }
      parts.add(new Passage.Part("", range.kind()));
      at = Math.min(end, range.end());
    }
    if (at < end) {
      parts.add(new Passage.Part(text.substring(at, end), null));
    }
    return parts;
  }

  /** In order, with those that touch or overlap as one: what counts is the first one's kind. */
  private static List<Range> merged(List<Range> ranges) {
    List<Range> sorted =
        ranges.stream()
            .sorted(Comparator.comparingInt(Range::start).thenComparing(Range::kind))
            .toList();
    List<Range> merged = new ArrayList<>();
    for (Range range : sorted) {
      Range last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && range.start() <= last.end()) {
        HiddenKind kind = longer(last, range).kind();
        merged.set(
            merged.size() - 1, new Range(last.start(), Math.max(last.end(), range.end()), kind));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  private static Range longer(Range one, Range other) {
    return other.end() - other.start() > one.end() - one.start() ? other : one;
  }
}
