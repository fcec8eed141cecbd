package org.vivier.pools.membership;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of members' second languages, as search compares it. The part that keeps results
 * implements it.
 */
public interface LanguageProfiles {
  /** Reading * 25 + writing * 5 + oral in each language, verified and claimed; 0 is nothing. */
  record Profile(
      short verifiedEnglish, short verifiedFrench, short claimedEnglish, short claimedFrench) {
    /** Nothing is known. */
    public static final Profile NONE = new Profile((short) 0, (short) 0, (short) 0, (short) 0);
  }

  /** By application: everything of the person that it belongs to, as far as linked. */
  Map<UUID, Profile> of(Collection<UUID> applications);
}
