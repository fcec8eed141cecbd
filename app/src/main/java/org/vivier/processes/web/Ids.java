package org.vivier.processes.web;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses. */
final class Ids {
  private static final int LENGTH = 36;

  private Ids() {}

  static Optional<UUID> parse(String text) {
    try {
      return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
