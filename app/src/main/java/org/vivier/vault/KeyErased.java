package org.vivier.vault;

import java.time.Instant;
import java.util.UUID;

/** This person was erased: nothing of theirs can be read or written again. */
public final class KeyErased extends VaultException {
  private static final long serialVersionUID = 1L;

  private final UUID candidate;
  private final Instant at;

  KeyErased(UUID candidate, Instant at) {
    super("the key of candidate %s was erased at %s".formatted(candidate, at), null);
    this.candidate = candidate;
    this.at = at;
  }

  /** Who was erased. */
  public UUID candidate() {
    return candidate;
  }

  /** When the key was destroyed. */
  public Instant at() {
    return at;
  }
}
