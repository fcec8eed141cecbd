package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Opens and seals with one data key. Get it from {@link DataKeys} for each request and do not keep
 * it: erasure shows when it is got again.
 */
public final class DataKey {
  private final DataKeyId id;
  private final Aead values;
  private final StreamingAead files;

  DataKey(DataKeyId id, Aead values, StreamingAead files) {
    this.id = id;
    this.values = values;
    this.files = files;
  }

  /** Which key this is. */
  public DataKeyId id() {
    return id;
  }

  /** Seals text, as UTF-8, for one cell; 33 bytes longer than the text. */
  public byte[] encrypt(String plaintext, Cell cell) {
    return encrypt(plaintext.getBytes(UTF_8), cell);
  }

  /** Seals a small value (up to some hundred kilobytes) for one cell. */
  public byte[] encrypt(byte[] plaintext, Cell cell) {
    try {
      return values.encrypt(plaintext, cell.associatedData());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt for " + cell, e);
    }
  }

  /**
   * Opens text that {@link #encrypt(String, Cell)} sealed.
   *
   * @throws CiphertextRejected when it was changed or sealed for another cell or with another key
   */
  public String decryptText(byte[] ciphertext, Cell cell) {
    return new String(decrypt(ciphertext, cell), UTF_8);
  }

  /**
   * Opens a value that {@link #encrypt(byte[], Cell)} sealed.
   *
   * @throws CiphertextRejected when it was changed or sealed for another cell or with another key
   */
  public byte[] decrypt(byte[] ciphertext, Cell cell) {
    try {
      return values.decrypt(ciphertext, cell.associatedData());
    } catch (GeneralSecurityException e) {
      throw new CiphertextRejected(cell.toString(), e);
    }
  }

  /**
   * What is written to the result arrives sealed in {@code ciphertext}, piece by piece. Only when
   * the result is closed is the file whole; that closes {@code ciphertext} too.
   */
  public OutputStream encrypting(OutputStream ciphertext, Cell cell) throws IOException {
    try {
      return files.newEncryptingStream(ciphertext, cell.associatedData());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt for " + cell, e);
    }
  }

  /**
   * Reads a file back. Each piece is checked before its bytes are handed out, and the end is known
   * to be the end; a changed, shortened or swapped file throws {@link IOException} while reading.
   */
  public InputStream decrypting(InputStream ciphertext, Cell cell) throws IOException {
    try {
      return files.newDecryptingStream(ciphertext, cell.associatedData());
    } catch (GeneralSecurityException e) {
      throw new CiphertextRejected(cell.toString(), e);
    }
  }
}
