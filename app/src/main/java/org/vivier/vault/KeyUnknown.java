package org.vivier.vault;

import java.util.UUID;

/** No key was ever made for this candidate. */
public final class KeyUnknown extends VaultException {
  private static final long serialVersionUID = 1L;

  private final UUID candidate;

  KeyUnknown(UUID candidate) {
    super("candidate %s has no key".formatted(candidate), null);
    this.candidate = candidate;
  }

  /** Whose key was asked for. */
  public UUID candidate() {
    return candidate;
  }
}
