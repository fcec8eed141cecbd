package org.vivier.pools;

import java.util.Optional;
import java.util.UUID;
import org.vivier.platform.TypedId;
import org.vivier.platform.record.Subject;

/** Names a membership. */
public record MembershipId(UUID value) {
  /** A new one. */
  public static MembershipId next() {
    return new MembershipId(UUID.randomUUID());
  }

  /** The one that is written like this, as in an address; empty when it is none. */
  public static Optional<MembershipId> of(String text) {
    return TypedId.of(text).map(MembershipId::new);
  }

  /** The membership as something that something was done to. */
  public Subject subject() {
    return Subject.of("membership", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
