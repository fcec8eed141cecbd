package org.vivier.platform.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vivier.platform.Sha256;
import org.vivier.platform.database.DatabaseAccess.Account;

/**
 * What a server keeps of a generated password (RFC 5802, with SHA-256 and one round). The salt
 * comes of the account, so that the same password is always kept as the same text: it can be set
 * again without a change, and a change that somebody else made can be told.
 */
record ScramVerifier(String text) {
  private static final int SALT_BYTES = 16;
  private static final byte[] FIRST_BLOCK = {0, 0, 0, 1};

  /** The verifier of this account's password, which is of ASCII letters and digits. */
  static ScramVerifier of(Account account) {
    try {
      byte[] password = account.password().getBytes(US_ASCII);
      byte[] salt =
          Arrays.copyOf(hmac(password, ("salt of " + account.role()).getBytes(UTF_8)), SALT_BYTES);
      byte[] block = Arrays.copyOf(salt, SALT_BYTES + FIRST_BLOCK.length);
      System.arraycopy(FIRST_BLOCK, 0, block, SALT_BYTES, FIRST_BLOCK.length);
      byte[] salted = hmac(password, block);
      byte[] stored = Sha256.of(hmac(salted, "Client Key".getBytes(US_ASCII)));
      byte[] server = hmac(salted, "Server Key".getBytes(US_ASCII));
      return new ScramVerifier(
          "SCRAM-SHA-256$%d:%s$%s:%s"
              .formatted(
                  ServerSettings.SCRAM_ITERATIONS, base64(salt), base64(stored), base64(server)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC", e);
    }
  }

  /** By which it is recognized and not known. */
  String fingerprint() {
    return Sha256.hexOf(text.getBytes(US_ASCII));
  }

  private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
