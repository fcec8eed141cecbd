package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.vivier.platform.Sha256;

/**
 * With which the signatures of a journal are verified: name and Ed25519 public key. Written as C2SP
 * {@code signed-note} has it, {@code name+id+key}.
 */
final class VerifierKey {
  static final int ID_BYTES = 4;
  private static final byte ED25519 = 1;
  private static final int KEY_BYTES = 32;

  /** What stands before the 32 bytes in an X.509 public key (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] key;
  private final byte[] id;
  private final PublicKey verifying;

  VerifierKey(String name, byte[] key) {
    if (key.length != KEY_BYTES || name.isEmpty() || name.matches(".*[\\s+].*")) {
      throw new IllegalArgumentException("not a verifier key: " + name);
    }
    this.name = name;
    this.key = key.clone();
    this.id = Arrays.copyOf(Sha256.of(concat((name + "\n").getBytes(UTF_8), typed(key))), ID_BYTES);
    this.verifying = publicKey(key);
  }

  /** Reads one as {@link #toString} writes it; empty when it isn't one. */
  static Optional<VerifierKey> parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
        return Optional.empty();
      }
      VerifierKey read = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
      return read.toString().equals(text.strip()) ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String name() {
    return name;
  }

  byte[] id() {
    return id.clone();
  }

  boolean verifies(byte[] text, byte[] signature) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(verifying);
      ed25519.update(text);
      return ed25519.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "%s+%s+%s"
        .formatted(
            name, HexFormat.of().formatHex(id), Base64.getEncoder().encodeToString(typed(key)));
  }

  private static byte[] typed(byte[] key) {
    return concat(new byte[] {ED25519}, key);
  }

  private static PublicKey publicKey(byte[] key) {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(new X509EncodedKeySpec(concat(X509, key)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  private static byte[] concat(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
