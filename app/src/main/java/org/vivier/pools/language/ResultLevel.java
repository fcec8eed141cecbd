package org.vivier.pools.language;

import java.util.Arrays;
import java.util.Optional;
import org.vivier.format.SkillLevel;

/**
 * What somebody reached in one skill, in the order of the scale. {@code X} and {@code E} are
 * results alone; what a position asks is a {@link SkillLevel}.
 */
public enum ResultLevel {
  /** Below A; also: no result. */
  X,
  A,
  B,
  C,
  /** Exempt from being tested again. Never expires. */
  E;

  /** The sign of a result. */
  public char sign() {
    return name().charAt(0);
  }

  /** The one with this sign. */
  public static Optional<ResultLevel> ofSign(String sign) {
    return Arrays.stream(values()).filter(level -> level.name().equals(sign)).findFirst();
  }

  /**
   * Whether this is enough for what a position asks. Specialized ({@code P}) is asked for on a
   * scale of its own, which no result here is on.
   */
  public boolean reaches(SkillLevel asked) {
    return switch (asked) {
      case NOT_REQUIRED -> true;
      case A -> compareTo(A) >= 0;
      case B -> compareTo(B) >= 0;
      case C -> compareTo(C) >= 0;
      case SPECIALIZED -> false;
    };
  }
}
