package org.vivier.format;

import java.util.Optional;

/** What a position asks of one language skill. Test results ({@code X}, {@code E}) are not here. */
public enum SkillLevel {
  NOT_REQUIRED('-'),
  A('A'),
  B('B'),
  C('C'),
  /** Specialized: asked for on its own scale, met by nothing else. */
  SPECIALIZED('P');

  private final char sign;

  SkillLevel(char sign) {
    this.sign = sign;
  }

  /** The character of a profile. */
  public char sign() {
    return sign;
  }

  /** The level that a character of a profile stands for. */
  public static Optional<SkillLevel> ofSign(char sign) {
    for (SkillLevel level : values()) {
      if (level.sign == sign) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** Whether someone with this level meets the other as a requirement. */
  public boolean meets(SkillLevel required) {
    return switch (required) {
      case NOT_REQUIRED -> true;
      case SPECIALIZED -> this == SPECIALIZED;
      case A, B, C -> this != SPECIALIZED && compareTo(required) >= 0;
    };
  }
}
