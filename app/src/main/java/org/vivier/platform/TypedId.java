package org.vivier.platform;

import java.util.Optional;
import java.util.UUID;

/** An id as an address or a form has it. */
public final class TypedId {
  private TypedId() {}

  /** Only as ids are written: Java reads shorter ones, too. */
  public static Optional<UUID> of(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
