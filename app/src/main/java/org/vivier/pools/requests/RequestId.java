package org.vivier.pools.requests;

import java.util.UUID;
import org.vivier.platform.record.Subject;

/** Names a request. */
public record RequestId(UUID value) {
  /** A new one. */
  public static RequestId next() {
    return new RequestId(UUID.randomUUID());
  }

  /** The request as something that something was done to. */
  public Subject subject() {
    return Subject.of("request", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
