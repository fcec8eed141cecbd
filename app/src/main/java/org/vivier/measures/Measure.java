package org.vivier.measures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * A measure: what is done, not why.
 *
 * @param step the step of the plan in which it is done; null for all of them
 * @param english what is done
 * @param french the same
 */
public record Measure(@Nullable UUID step, String english, String french) {
  /** The place of what is done in all steps, as forms and rows name it. */
  public static final String ALL = "all";

  /** Where it is done, as it is stored: {@code all}, or the id of the step. */
  public String place() {
    return step == null ? ALL : step.toString();
  }

  /** The step of a stored place. */
  public static @Nullable UUID step(String place) {
    return place.equals(ALL) ? null : UUID.fromString(place);
  }

  /** Whether it is done in this step. */
  public boolean isIn(UUID one) {
    return step == null || step.equals(one);
  }

  /** What is done, in the words of one language. */
  public String in(Language language) {
    return language == Language.EN ? english : french;
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Measure[" + place() + "]";
  }
}
