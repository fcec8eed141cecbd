package org.vivier.pools.language;

import java.util.Collection;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.LinguisticProfile;
import org.vivier.format.SkillLevel;
import org.vivier.format.SkillLevels;

/**
 * What is known of somebody's official languages on a day. Claimed and verified stay apart: nothing
 * claimed ever stands where something verified is asked for.
 *
 * @param assessedIn the language in which they applied and were assessed: in it they qualified
 * @param english verified results
 * @param french verified results
 * @param claimedEnglish what they say themselves
 * @param claimedFrench what they say themselves
 */
public record LanguageFacts(
    Language assessedIn,
    ResultLevels english,
    ResultLevels french,
    ResultLevels claimedEnglish,
    ResultLevels claimedFrench) {
  /** What is enough to work in a language in which one was not assessed. */
  public static final SkillLevels ESSENTIAL =
      new SkillLevels(SkillLevel.C, SkillLevel.C, SkillLevel.C);

  /** How far somebody meets a requirement. */
  public enum Fit {
    /** By verified results, or by having been assessed in that language. */
    MEETS,
    /** By what they say themselves: to be verified before anybody is appointed. */
    CLAIMS,
    NO
  }

  /** How well the best of these is met: one of several accepted profiles is enough. */
  public Fit of(Collection<LanguageRequirement> accepted) {
    return accepted.stream().map(this::of).min(Enum::compareTo).orElse(Fit.MEETS);
  }

  /**
   * How well this is met. A bilingual non-imperative position is open to whoever can work in one of
   * the languages: its profile is reached later.
   */
  public Fit of(LanguageRequirement asked) {
    if (meets(asked, english, french)) {
      return Fit.MEETS;
    }
    return meets(asked, higher(english, claimedEnglish), higher(french, claimedFrench))
        ? Fit.CLAIMS
        : Fit.NO;
  }

  private boolean meets(LanguageRequirement asked, ResultLevels inEnglish, ResultLevels inFrench) {
    LinguisticProfile profile = asked.profile();
    return switch (asked.kind()) {
      case ENGLISH_ESSENTIAL -> worksIn(Language.EN, ESSENTIAL, inEnglish);
      case FRENCH_ESSENTIAL -> worksIn(Language.FR, ESSENTIAL, inFrench);
      case ENGLISH_OR_FRENCH_ESSENTIAL, BILINGUAL_NON_IMPERATIVE -> true;
      case BILINGUAL_IMPERATIVE ->
          profile != null
              && worksIn(Language.EN, profile.english(), inEnglish)
              && worksIn(Language.FR, profile.french(), inFrench);
    };
  }

  private boolean worksIn(Language language, SkillLevels asked, ResultLevels results) {
    return (assessedIn == language && !specialized(asked)) || results.reach(asked);
  }

  /** A scale of its own that is no part of being assessed in a language either. */
  public static boolean specialized(SkillLevels asked) {
    return asked.reading() == SkillLevel.SPECIALIZED
        || asked.writing() == SkillLevel.SPECIALIZED
        || asked.oral() == SkillLevel.SPECIALIZED;
  }

  private static ResultLevels higher(ResultLevels one, ResultLevels other) {
    return new ResultLevels(
        higher(one.reading(), other.reading()),
        higher(one.writing(), other.writing()),
        higher(one.oral(), other.oral()));
  }

  private static ResultLevel higher(ResultLevel one, ResultLevel other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
