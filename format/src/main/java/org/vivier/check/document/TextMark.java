package org.vivier.check.document;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A yes or no that a text alone decides, remembered for all blocks with this text: mostly that
 * something can't be found in it. Made for constants: marks beyond a fixed number aren't
 * remembered.
 */
public final class TextMark {
  static final int MOST = 512;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();

  /** Whether a text is known to bear the mark; if not, it may just not have been looked at. */
  public boolean in(Prose prose) {
    return number < MOST && prose.known().marked(number);
  }

  /** Marks a text, whatever the block's links and code are. */
  public void learn(Prose prose) {
    if (number < MOST) {
      prose.known().mark(number);
    }
  }
}
