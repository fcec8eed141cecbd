package org.vivier.processes.web;

import java.util.Optional;
import java.util.UUID;
import org.vivier.platform.TypedId;

/** Ids in addresses. */
final class Ids {
  private Ids() {}

  static Optional<UUID> parse(String text) {
    return TypedId.of(text);
  }
}
