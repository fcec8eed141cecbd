package org.vivier.pools.language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;

/**
 * One result in one skill. Nothing overwrites it: a later one counts instead, and a mistake is
 * taken back by a row of its own.
 *
 * @param language that was tested
 * @param testedOn the day of the test, or of the claim
 * @param expiresOn the last day on which it counts; null: never
 * @param verified whether somebody saw proof; else it is claimed
 * @param by who wrote it down
 * @param takenBack whether it was a mistake
 */
public record LanguageResult(
    UUID id,
    Language language,
    Skill skill,
    ResultLevel level,
    LocalDate testedOn,
    @Nullable LocalDate expiresOn,
    Source source,
    boolean verified,
    Actor by,
    Instant at,
    boolean takenBack) {

  /** Where a result comes from. */
  public enum Source {
    /** The person says so. */
    CANDIDATE(false),
    /** A test of the central test centre. */
    TEST_CENTRE(true),
    /** A test in a selection process. */
    ASSESSMENT(true),
    /** A confirmation of another organization. */
    OTHER_ORGANIZATION(true);

    private final boolean proof;

    Source(boolean proof) {
      this.proof = proof;
    }

    /** Whether it proves anything. */
    public boolean proof() {
      return proof;
    }

    /** The name in the database, in forms and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words. */
    public String in(Language language) {
      return Words.of(language).text("requests.source." + code());
    }

    /** The one with this code. */
    public static Optional<Source> ofCode(String code) {
      return Arrays.stream(values()).filter(source -> source.code().equals(code)).findFirst();
    }
  }

  /** Whether this one is proof of the same as that one, which may be a claim. */
  public boolean proves(LanguageResult claim) {
    return verified
        && !takenBack
        && language == claim.language
        && skill == claim.skill
        && level == claim.level
        && testedOn.equals(claim.testedOn);
  }

  /** Whether it still counts on this day. */
  public boolean countsOn(LocalDate day) {
    return !takenBack && (expiresOn == null || !expiresOn.isBefore(day));
  }
}
