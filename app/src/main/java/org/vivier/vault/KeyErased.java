package org.vivier.vault;

import java.time.Instant;

/** A data key was destroyed: nothing that it sealed can be read, or written again. */
public final class KeyErased extends VaultException {
  private static final long serialVersionUID = 1L;

  private final DataKeyId dataKey;
  private final Instant at;

  KeyErased(DataKeyId dataKey, Instant at) {
    super("data key %s was erased at %s".formatted(dataKey, at), null);
    this.dataKey = dataKey;
    this.at = at;
  }

  /** Which key it was. */
  public DataKeyId dataKey() {
    return dataKey;
  }

  /** When the key was destroyed. */
  public Instant at() {
    return at;
  }
}
