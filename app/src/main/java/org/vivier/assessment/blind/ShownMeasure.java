package org.vivier.assessment.blind;

import java.util.List;
import org.vivier.format.Language;

/**
 * An agreed measure as an assessor reads it: what is done, and nothing of why.
 *
 * @param everywhere whether it is done in all steps
 */
public record ShownMeasure(boolean everywhere, List<Passage> english, List<Passage> french) {
  public ShownMeasure {
    english = List.copyOf(english);
    french = List.copyOf(french);
  }

  /** What is done, in one language. */
  public List<Passage> in(Language language) {
    return language == Language.EN ? english : french;
  }
}
