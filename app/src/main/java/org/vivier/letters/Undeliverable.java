package org.vivier.letters;

/** Addresses that do not exist; whoever sends letters implements it. */
public interface Undeliverable {
  /**
   * Whether a letter to this address came back for good.
   *
   * @param addressIndex of {@link org.vivier.vault.EmailIndex}
   */
  boolean is(byte[] addressIndex);
}
