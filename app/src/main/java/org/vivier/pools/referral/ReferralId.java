package org.vivier.pools.referral;

import java.util.Optional;
import java.util.UUID;
import org.vivier.platform.TypedId;
import org.vivier.platform.record.Subject;

/** Names a referral. */
public record ReferralId(UUID value) {
  /** A new one. */
  public static ReferralId next() {
    return new ReferralId(UUID.randomUUID());
  }

  /** The one that is written like this, as in an address; empty when it is none. */
  public static Optional<ReferralId> of(String text) {
    return TypedId.of(text).map(ReferralId::new);
  }

  /** The referral as something that something was done to. */
  public Subject subject() {
    return Subject.of("referral", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
