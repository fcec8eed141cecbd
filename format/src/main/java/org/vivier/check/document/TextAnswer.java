package org.vivier.check.document;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that a text alone decides, worked out once for all blocks with this text. Made for
 * constants: answers beyond a fixed number aren't kept.
 */
public final class TextAnswer<T> {
  static final int MOST = 16;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Function<Prose, T> reading;

  /** An answer that is read out of a prose's text, and of nothing else of it. */
  public TextAnswer(Function<Prose, T> reading) {
    this.reading = reading;
  }

  /** The answer for a block. */
  @SuppressWarnings("unchecked") // only this object writes under its number
  public T of(Prose prose) {
    if (number >= MOST) {
      return reading.apply(prose);
    }
    Object known = prose.known().answer(number);
    if (known == null) {
      T answer = reading.apply(prose);
      prose.known().answer(number, answer);
      return answer;
    }
    return (T) known;
  }
}
