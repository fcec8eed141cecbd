package org.vivier.check.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.vivier.text.Folding;

/**
 * What has been learnt of a text. Postings share many paragraphs, and what a text alone decides is
 * worked out once for all of them, as long as there is room.
 */
final class Known {
  /** Longer texts are hardly ever repeated. */
  private static final int LONGEST = 4_000;

  /** Characters of all texts together: some 20 MB with what is learnt of them. */
  private static final long ROOM = 2_000_000;

  private static final Map<String, Known> TEXTS = new ConcurrentHashMap<>();
  private static final AtomicLong SIZE = new AtomicLong();

  private final String text;
  private final AtomicReferenceArray<@Nullable Object> answers =
      new AtomicReferenceArray<>(TextAnswer.MOST);

  // Bits are only ever set. One that two threads lose between them is found out again.
  private final int[] marks = new int[TextMark.MOST / Integer.SIZE];
  private @Nullable String lower;
  private @Nullable Trigrams trigrams;

  private Known(String text) {
    this.text = text;
  }

  /** What is known of a text; the whole store is forgotten when it is full. */
  static Known of(String text) {
    if (text.length() > LONGEST) {
      return new Known(text);
    }
    Known known = TEXTS.get(text);
    if (known != null) {
      return known;
    }
    if (SIZE.addAndGet(text.length() + 100L) > ROOM) {
      TEXTS.clear();
      SIZE.set(0);
    }
    Known fresh = new Known(text);
    Known other = TEXTS.putIfAbsent(text, fresh);
    return other == null ? fresh : other;
  }

  String text() {
    return text;
  }

  String lower() {
    String known = lower;
    if (known == null) {
      known = Folding.align(text);
      lower = known;
    }
    return known;
  }

  /** Of the text in lower case. */
  Trigrams trigrams() {
    Trigrams known = trigrams;
    if (known == null) {
      known = new Trigrams(lower());
      trigrams = known;
    }
    return known;
  }

  @Nullable Object answer(int number) {
    return answers.get(number);
  }

  void answer(int number, Object answer) {
    answers.set(number, answer);
  }

  boolean marked(int number) {
    return (marks[number >> 5] & (1 << number)) != 0;
  }

  void mark(int number) {
    marks[number >> 5] |= 1 << number;
  }
}
