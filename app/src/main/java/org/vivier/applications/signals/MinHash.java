package org.vivier.applications.signals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A fingerprint of a text such that texts that are nearly the same have nearly the same (MinHash
 * over runs of three words: the share of equal numbers estimates the share of common runs). Keyed,
 * so that nobody who sees it can try out texts.
 */
final class MinHash {
  static final int NUMBERS = 32;

  /** So many equal numbers mean that about two thirds of the text are the same. */
  static final int ALIKE = 20;

  private static final int SHINGLE = 3;

  /** Short texts are alike by chance. */
  private static final int LEAST_WORDS = 30;

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final SecretKeySpec key;

  MinHash(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** The fingerprint; empty for a text that is too short to say anything. */
  Optional<Integer[]> of(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.size() < LEAST_WORDS ? Optional.empty() : Optional.of(of(words));
  }

  private Integer[] of(List<String> words) {
    Integer[] least = new Integer[NUMBERS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long hash = hash(String.join(" ", words.subList(i, i + SHINGLE)));
      for (int n = 0; n < NUMBERS; n++) {
        least[n] = Math.min(least[n], mixed(hash + n * GOLDEN));
      }
    }
    return least;
  }

  /** The finish of SplitMix64: one hash becomes many. */
  private static int mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return (int) (mixed ^ (mixed >>> 31));
  }

  private long hash(String shingle) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(shingle.getBytes(UTF_8))).getLong();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
