package org.vivier.pools.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.platform.words.Words;
import org.vivier.pools.Availability;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.language.LanguageFacts.Fit;

/** What has changed about somebody since they were found; worked out whenever somebody looks. */
public enum ReferralFlag {
  /** They left the pool, or the decision that they qualified was reversed. */
  OUT,
  PAUSED,
  EXPIRED,
  /** What was verified isn't enough, or not any more. */
  LANGUAGE,
  /** Nothing is left of them. */
  ERASED;

  /** In a sentence. */
  public String in(Language language) {
    return Words.of(language).text("requests.flag." + name().toLowerCase(Locale.ROOT));
  }

  /** Those of somebody of whom something may still come. */
  public static List<ReferralFlag> of(
      Referral referral, List<LanguageRequirement> asked, Instant now) {
    List<ReferralFlag> flags = new ArrayList<>();
    if (!referral.state().live()) {
      return flags;
    }
    Availability available = referral.available();
    LanguageFacts languages = referral.languages();
    if (available == null || languages == null) {
      return List.of(ERASED);
    }
    var day = now.atZone(referral.zone()).toLocalDate();
    add(flags, OUT, !available.open());
    add(flags, PAUSED, available.pausedOn(day));
    add(flags, EXPIRED, available.expiresOn().isBefore(day));
    add(flags, LANGUAGE, languages.of(asked) != Fit.MEETS);
    return flags;
  }

  private static void add(List<ReferralFlag> flags, ReferralFlag flag, boolean is) {
    if (is) {
      flags.add(flag);
    }
  }
}
