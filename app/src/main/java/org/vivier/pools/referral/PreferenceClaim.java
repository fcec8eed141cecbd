package org.vivier.pools.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.record.Actor;

/**
 * What somebody says, and what was found.
 *
 * @param holds what whoever looked last found; null while nobody has
 * @param checkedBy who looked, or null
 * @param checkedAt when, or null
 */
public record PreferenceClaim(
    UUID id,
    Preference preference,
    Instant at,
    Actor by,
    @Nullable Boolean holds,
    @Nullable Actor checkedBy,
    @Nullable Instant checkedAt) {

  /** Whether somebody saw proof. */
  public boolean verified() {
    return Boolean.TRUE.equals(holds);
  }

  /** Whether it was found not to hold. */
  public boolean refuted() {
    return Boolean.FALSE.equals(holds);
  }
}
