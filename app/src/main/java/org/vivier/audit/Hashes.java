package org.vivier.audit;

import java.security.MessageDigest;
import org.vivier.platform.Sha256;

/** The hashes of a Merkle tree as in RFC 9162, section 2.1.1: SHA-256, leaves and nodes apart. */
final class Hashes {
  static final int BYTES = 32;
  private static final byte LEAF = 0;
  private static final byte NODE = 1;
  private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Sha256::begin);

  private Hashes() {}

  /** Of a record. */
  static byte[] leaf(byte[] entry) {
    MessageDigest digest = SHA_256.get();
    digest.update(LEAF);
    return digest.digest(entry);
  }

  /** Of two neighbours. */
  static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = SHA_256.get();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  /** The root of a tree without leaves. */
  static byte[] empty() {
    return SHA_256.get().digest();
  }
}
