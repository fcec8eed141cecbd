package org.vivier.vault;

/** No data key of this name was ever made. */
public final class KeyUnknown extends VaultException {
  private static final long serialVersionUID = 1L;

  private final DataKeyId dataKey;

  KeyUnknown(DataKeyId dataKey) {
    super("data key %s was never made".formatted(dataKey), null);
    this.dataKey = dataKey;
  }

  /** Which key was asked for. */
  public DataKeyId dataKey() {
    return dataKey;
  }
}
