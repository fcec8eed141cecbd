package org.vivier.vault;

/** A stored value was changed, is of another person or stands where it does not belong. */
public final class CiphertextRejected extends VaultException {
  private static final long serialVersionUID = 1L;

  private final String place;

  CiphertextRejected(String place, Throwable cause) {
    super("the value at %s does not belong there or was changed".formatted(place), cause);
    this.place = place;
  }

  /** Table, column and row. */
  public String place() {
    return place;
  }
}
