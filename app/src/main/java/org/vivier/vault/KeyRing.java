package org.vivier.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;

/** The master keys: one primary that wraps, others that still unwrap. Never changed in place. */
final class KeyRing {
  private final KeysetHandle keys;
  private final Aead aead;

  private KeyRing(KeysetHandle keys) {
    this.keys = keys;
    this.aead = Tink.primitive(keys, Aead.class);
  }

  static KeyRing generate() {
    return new KeyRing(Tink.generate(Tink.VALUES));
  }

  static KeyRing parse(String json) throws GeneralSecurityException {
    return new KeyRing(
        TinkJsonProtoKeysetFormat.parseKeyset(
            json, Tink.CONFIGURATION, InsecureSecretKeyAccess.get()));
  }

  /** In clear: for the key file only. */
  String json() throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(
        keys, Tink.CONFIGURATION, InsecureSecretKeyAccess.get());
  }

  int primary() {
    return keys.getPrimary().getId();
  }

  int size() {
    return keys.size();
  }

  byte[] wrap(KeysetHandle key, byte[] associatedData) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.serializeEncryptedKeyset(
        key, aead, associatedData, Tink.CONFIGURATION);
  }

  KeysetHandle unwrap(byte[] wrapped, byte[] associatedData) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseEncryptedKeyset(
        wrapped, aead, associatedData, Tink.CONFIGURATION);
  }

  private KeysetHandle.Builder builder() {
    return KeysetHandle.newBuilder(keys).setConfiguration(Tink.CONFIGURATION);
  }

  /** Whether a key newer than the primary waits for its turn. */
  boolean hasStandby() {
    return !keys.getAt(keys.size() - 1).isPrimary();
  }

  /** One more key that can unwrap and does not wrap yet. */
  KeyRing withStandby() throws GeneralSecurityException {
    var entry = KeysetHandle.generateEntryFromParameters(Tink.VALUES).withRandomId();
    return new KeyRing(builder().addEntry(entry).build());
  }

  /** The newest key wraps from now on. */
  KeyRing withNewestAsPrimary() throws GeneralSecurityException {
    var builder = builder();
    builder.getAt(builder.size() - 1).makePrimary();
    return new KeyRing(builder.build());
  }

  /** Without all keys older than the primary: what they wrapped is lost. */
  KeyRing withoutOld() throws GeneralSecurityException {
    var builder = builder();
    while (!builder.getAt(0).isPrimary()) {
      builder.deleteAt(0);
    }
    return new KeyRing(builder.build());
  }
}
