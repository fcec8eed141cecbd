package org.vivier.pools;

import java.util.Optional;
import java.util.UUID;
import org.vivier.platform.TypedId;
import org.vivier.platform.record.Subject;

/** Names a pool. */
public record PoolId(UUID value) {
  /** A new one. */
  public static PoolId next() {
    return new PoolId(UUID.randomUUID());
  }

  /** The one that is written like this, as in an address; empty when it is none. */
  public static Optional<PoolId> of(String text) {
    return TypedId.of(text).map(PoolId::new);
  }

  /** The pool as something that something was done to. */
  public Subject subject() {
    return Subject.of("pool", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
