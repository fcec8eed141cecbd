package org.vivier.format;

import java.util.Optional;

/** A bilingual requirement such as {@code CBC/CBC}: English first, French second. */
public record LinguisticProfile(SkillLevels english, SkillLevels french) {
  /** The profile written as two groups of three with a slash. */
  public static Optional<LinguisticProfile> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    return SkillLevels.parse(Invisible.stripped(text.substring(0, slash)))
        .flatMap(english ->
            SkillLevels.parse(Invisible.stripped(text.substring(slash + 1)))
                .map(french -> new LinguisticProfile(english, french)));
  }

  /** Whether every skill in both languages meets the required one. */
  public boolean meets(LinguisticProfile required) {
    return english.meet(required.english) && french.meet(required.french);
  }

  @Override
  public String toString() {
    return english + "/" + french;
  }
}
