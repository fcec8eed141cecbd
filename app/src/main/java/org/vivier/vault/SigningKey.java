package org.vivier.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.security.GeneralSecurityException;

/** Signs as the organization, with Ed25519 (RFC 8032). */
public final class SigningKey {
  private final PublicKeySign signing;
  private final byte[] publicKey;

  @AccessesPartialKey
  SigningKey(KeysetHandle key) {
    signing = Tink.primitive(key, PublicKeySign.class);
    publicKey =
        ((Ed25519PrivateKey) key.getPrimary().getKey())
            .getPublicKey()
            .getPublicKeyBytes()
            .toByteArray();
  }

  /** 64 bytes. */
  public byte[] sign(byte[] text) {
    try {
      return signing.sign(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  /** 32 bytes with which anybody verifies. */
  public byte[] publicKey() {
    return publicKey.clone();
  }
}
