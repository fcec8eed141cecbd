package org.vivier.backup;

import static com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType.SHA256;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import org.vivier.backup.BackupRefused.Reason;

/** What encrypts backups: a file that is kept apart from them. It is not the master key. */
public final class BackupKey {
  private static final int PIECE = 1 << 20;

  private final StreamingAead aead;
  private final String number;

  private BackupKey(KeysetHandle keys) throws GeneralSecurityException {
    aead = keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    number = HexFormat.of().toHexDigits(keys.getPrimary().getId());
  }

  static {
    try {
      StreamingAeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-GCM", e);
    }
  }

  /** Makes a key and puts it into a new file that only its owner may read. */
  public static BackupKey generate(Path file) {
    try {
      KeysetHandle keys =
          KeysetHandle.generateNew(
              AesGcmHkdfStreamingParameters.builder()
                  .setKeySizeBytes(32)
                  .setDerivedAesGcmKeySizeBytes(32)
                  .setHkdfHashType(SHA256)
                  .setCiphertextSegmentSizeBytes(PIECE)
                  .build(),
              RegistryConfiguration.get());
      String json =
          TinkJsonProtoKeysetFormat.serializeKeyset(
              keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
      write(file, json);
      return new BackupKey(keys);
    } catch (FileAlreadyExistsException e) {
      throw new BackupRefused(Reason.FILE_EXISTS, file, e);
    } catch (IOException e) {
      throw new BackupRefused(Reason.UNWRITABLE, file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a key", e);
    }
  }

  private static void write(Path file, String json) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel out = FileChannel.open(file, options, OwnerOnly.file(file))) {
      ByteBuffer bytes = UTF_8.encode(json + "\n");
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  /**
   * Reads a key file.
   *
   * @throws BackupRefused when it cannot be read, or holds no such key
   */
  public static BackupKey read(Path file) {
    try {
      return new BackupKey(
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    } catch (IOException | GeneralSecurityException e) {
      throw new BackupRefused(Reason.KEY_UNREADABLE, file, e);
    }
  }

  /** Tells keys apart, and gives none of it away. */
  public String number() {
    return number;
  }

  OutputStream encrypt(OutputStream out, String header) throws IOException {
    try {
      return aead.newEncryptingStream(out, header.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt", e);
    }
  }

  InputStream decrypt(InputStream in, String header) throws IOException {
    try {
      return aead.newDecryptingStream(in, header.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IOException("cannot decrypt", e);
    }
  }
}
