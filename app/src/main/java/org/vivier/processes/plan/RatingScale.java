package org.vivier.processes.plan;

import java.util.List;
import org.vivier.processes.Bilingual;

/**
 * A scale whose marks are described. Never changed: marks keep the meaning that they were given by.
 *
 * @param anchors in rising order, at least two
 */
public record RatingScale(ScaleId id, Bilingual name, List<Anchor> anchors) {
  public RatingScale {
    anchors = List.copyOf(anchors);
  }

  /** Whether this is one of its marks. */
  public boolean has(int mark) {
    return anchors.stream().anyMatch(anchor -> anchor.mark() == mark);
  }

  /** The lowest mark. */
  public int lowest() {
    return anchors.getFirst().mark();
  }

  /** The highest mark. */
  public int highest() {
    return anchors.getLast().mark();
  }
}
