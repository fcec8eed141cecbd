package org.vivier.platform.request;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Seals bodies with a key that lives as long as the program. Made when it is first needed. */
final class SpoolSeal {
  private static final byte[] PURPOSE = {};

  /** What one sealed file holds in memory while it is written or read. */
  private static final int SEGMENT = 16 << 10;

  private @Nullable StreamingAead key;

  OutputStream sealing(OutputStream sealed) throws IOException {
    try {
      return key().newEncryptingStream(sealed, PURPOSE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /** Opens from any place; changed bytes throw {@link IOException}. */
  SeekableByteChannel opening(SeekableByteChannel sealed) throws IOException {
    try {
      return key().newSeekableDecryptingChannel(sealed, PURPOSE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open", e);
    }
  }

  private synchronized StreamingAead key() throws GeneralSecurityException {
    StreamingAead known = key;
    if (known == null) {
      StreamingAeadConfig.register();
      var kind =
          AesGcmHkdfStreamingParameters.builder()
              .setKeySizeBytes(32)
              .setDerivedAesGcmKeySizeBytes(32)
              .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
              .setCiphertextSegmentSizeBytes(SEGMENT)
              .build();
      known =
          KeysetHandle.generateNew(kind, RegistryConfiguration.get())
              .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
      key = known;
    }
    return known;
  }
}
