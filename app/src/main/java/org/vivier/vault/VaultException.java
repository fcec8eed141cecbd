package org.vivier.vault;

import org.jspecify.annotations.Nullable;

/** Something stays locked. No message carries personal data. */
public abstract sealed class VaultException extends RuntimeException
    permits KeyErased, KeyUnknown, CiphertextRejected, MasterKeyUnusable {
  private static final long serialVersionUID = 1L;

  VaultException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
