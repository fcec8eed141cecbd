package org.vivier.format;

import java.util.Optional;

/** The three skills in one language, in the order of a profile. */
public record SkillLevels(SkillLevel reading, SkillLevel writing, SkillLevel oral) {
  /** Three characters, such as {@code CBC}. */
  public static Optional<SkillLevels> parse(String text) {
    if (text.length() != 3) {
      return Optional.empty();
    }
    return SkillLevel.ofSign(text.charAt(0))
        .flatMap(reading ->
            SkillLevel.ofSign(text.charAt(1))
                .flatMap(writing ->
                    SkillLevel.ofSign(text.charAt(2))
                        .map(oral -> new SkillLevels(reading, writing, oral))));
  }

  /** Whether every skill meets the required one. */
  public boolean meet(SkillLevels required) {
    return reading.meets(required.reading)
        && writing.meets(required.writing)
        && oral.meets(required.oral);
  }

  @Override
  public String toString() {
    return "" + reading.sign() + writing.sign() + oral.sign();
  }
}
