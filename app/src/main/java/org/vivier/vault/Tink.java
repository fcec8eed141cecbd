package org.vivier.vault;

import static com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType.SHA256;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.signature.Ed25519Parameters;
import com.google.crypto.tink.signature.SignatureConfig;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;

/** The kinds of keys in use. A new kind is for new keys; keys say themselves what they are. */
final class Tink {
  /** What can be done with keys. */
  static final Configuration CONFIGURATION;

  /** Wraps keys and seals small values. */
  static final Parameters VALUES = PredefinedAeadParameters.AES256_GCM;

  /** Seals files in pieces of 64 kB: what one upload holds in memory. */
  static final Parameters FILES;

  /** Makes blind indexes. */
  static final Parameters INDEX = PredefinedPrfParameters.HMAC_SHA256_PRF;

  /** Signs; the bare 64 bytes that every Ed25519 library verifies. */
  static final Parameters SIGNATURES = Ed25519Parameters.create();

  static {
    try {
      AeadConfig.register();
      StreamingAeadConfig.register();
      PrfConfig.register();
      SignatureConfig.register();
      CONFIGURATION = RegistryConfiguration.get();
      FILES =
          AesGcmHkdfStreamingParameters.builder()
              .setKeySizeBytes(32)
              .setDerivedAesGcmKeySizeBytes(32)
              .setHkdfHashType(SHA256)
              .setCiphertextSegmentSizeBytes(64 << 10)
              .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-GCM or HMAC", e);
    }
  }

  private Tink() {}

  static KeysetHandle generate(Parameters kind) {
    try {
      return KeysetHandle.generateNew(kind, CONFIGURATION);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a key", e);
    }
  }

  static <P> P primitive(KeysetHandle key, Class<P> type) {
    try {
      return key.getPrimitive(CONFIGURATION, type);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key is not for " + type.getSimpleName(), e);
    }
  }
}
