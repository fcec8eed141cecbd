package org.vivier.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.vivier.platform.Sha256;

/** What is remembered of a file that streams by: its two ends, its size, its digest. */
final class FileSample {
  private static final int END = 64 << 10;
  private static final byte[] ENCRYPT = "/Encrypt".getBytes(ISO_8859_1);

  private final MessageDigest digest = Sha256.begin();
  private byte[] head = new byte[8 << 10];
  private byte[] tail = new byte[8 << 10];
  private int headLength;
  private int tailLength;
  private long size;
  private int matched;
  private boolean mentionsEncryption;

  void see(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
    keepHead(bytes, length);
    keepTail(bytes, length);
    seekEncryption(bytes, length);
    size += length;
  }

  long size() {
    return size;
  }

  /** The first 64 kB, or everything. */
  byte[] head() {
    return Arrays.copyOf(head, headLength);
  }

  /** The last 64 kB at least, or everything. */
  byte[] tail() {
    return Arrays.copyOf(tail, tailLength);
  }

  /** Whether {@code /Encrypt} is anywhere in it, which every encrypted PDF says in clear. */
  boolean mentionsEncryption() {
    return mentionsEncryption;
  }

  /** Ends the glance. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void keepHead(byte[] bytes, int length) {
    int wanted = Math.min(length, END - headLength);
    head = room(head, headLength + wanted);
    System.arraycopy(bytes, 0, head, headLength, wanted);
    headLength += wanted;
  }

  private void keepTail(byte[] bytes, int length) {
    int from = Math.max(0, length - END);
    int added = length - from;
    if (from > 0) {
      tailLength = 0;
    } else if (tailLength + added > 2 * END) {
      System.arraycopy(tail, tailLength - END, tail, 0, END);
      tailLength = END;
    }
    tail = room(tail, tailLength + added);
    System.arraycopy(bytes, from, tail, tailLength, added);
    tailLength += added;
  }

  private static byte[] room(byte[] bytes, int needed) {
    return needed <= bytes.length
        ? bytes
        : Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
  }

  /** No part of the word begins the word, so a mismatch need not look back. */
  private void seekEncryption(byte[] bytes, int length) {
    for (int i = 0; i < length && !mentionsEncryption; i++) {
      if (bytes[i] == ENCRYPT[matched]) {
        matched++;
      } else {
        matched = bytes[i] == ENCRYPT[0] ? 1 : 0;
      }
      mentionsEncryption = matched == ENCRYPT.length;
      matched = mentionsEncryption ? 0 : matched;
    }
  }
}
