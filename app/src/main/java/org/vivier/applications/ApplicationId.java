package org.vivier.applications;

import java.util.Optional;
import java.util.UUID;

/** Names an application. Says nothing about the person, so it may stand in addresses and logs. */
public record ApplicationId(UUID value) {
  private static final int LENGTH = 36;

  /** The id that an address names, if it is one. */
  public static Optional<ApplicationId> parse(String text) {
    try {
      return text.length() == LENGTH
          ? Optional.of(new ApplicationId(UUID.fromString(text)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
