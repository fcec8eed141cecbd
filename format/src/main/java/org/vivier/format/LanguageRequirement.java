package org.vivier.format;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a position asks of the official languages.
 *
 * @param profile given for the bilingual kinds, absent for the others
 */
public record LanguageRequirement(Kind kind, @Nullable LinguisticProfile profile) {
  /** The five kinds of requirement. */
  public enum Kind {
    ENGLISH_ESSENTIAL("english-essential"),
    FRENCH_ESSENTIAL("french-essential"),
    ENGLISH_OR_FRENCH_ESSENTIAL("english-or-french-essential"),
    BILINGUAL_IMPERATIVE("bilingual-imperative"),
    BILINGUAL_NON_IMPERATIVE("bilingual-non-imperative");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word of the front matter. */
    public String word() {
      return word;
    }

    /** Whether the kind asks for a profile. */
    public boolean bilingual() {
      return this == BILINGUAL_IMPERATIVE || this == BILINGUAL_NON_IMPERATIVE;
    }
  }

  /** A kind, followed by a blank and a profile when it is bilingual. */
  public static Optional<LanguageRequirement> parse(String text) {
    String[] parts = text.strip().split("\\s+", 2);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(parts[0]))
        .filter(kind -> kind.bilingual() == (parts.length == 2))
        .findFirst()
        .flatMap(kind -> kind.bilingual() ? withProfile(kind, parts[1]) : just(kind));
  }

  private static Optional<LanguageRequirement> just(Kind kind) {
    return Optional.of(new LanguageRequirement(kind, null));
  }

  private static Optional<LanguageRequirement> withProfile(Kind kind, String profile) {
    return LinguisticProfile.parse(profile).map(read -> new LanguageRequirement(kind, read));
  }

  @Override
  public String toString() {
    return profile == null ? kind.word() : kind.word() + " " + profile;
  }
}
