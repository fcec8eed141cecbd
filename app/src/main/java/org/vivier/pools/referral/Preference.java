package org.vivier.pools.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What may put somebody first at an appointment (Public Service Employment Act, s. 39 to 41). */
public enum Preference {
  PRIORITY,
  VETERAN,
  CITIZEN,
  PERMANENT_RESIDENT;

  /** The name in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("requests.preference." + code());
  }

  /** The one with this code. */
  public static Optional<Preference> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The group that it puts somebody in. */
  Tier tier() {
    return switch (this) {
      case PRIORITY -> Tier.PRIORITY;
      case VETERAN -> Tier.VETERANS;
      case CITIZEN, PERMANENT_RESIDENT -> Tier.CITIZENS_AND_RESIDENTS;
    };
  }

  /** Who comes first: merit orders people within a group, and nothing here does. */
  public enum Tier {
    PRIORITY,
    VETERANS,
    CITIZENS_AND_RESIDENTS,
    OTHERS;

    /** The name in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words. */
    public String in(Language language) {
      return Words.of(language).text("requests.tier." + code());
    }
  }
}
