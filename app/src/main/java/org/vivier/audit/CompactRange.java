package org.vivier.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A growing Merkle tree of which only the roots of its perfect subtrees are kept: at most 63
 * hashes, whatever its size.
 */
final class CompactRange {
  /** From the largest subtree, at the left, to the smallest. */
  private final List<byte[]> subtrees = new ArrayList<>();

  private long size;

  /** The same tree again, from what {@link #bytes} gave. */
  static CompactRange of(long size, byte[] bytes) {
    if (bytes.length != Long.bitCount(size) * Hashes.BYTES) {
      throw new IllegalArgumentException(
          "%d bytes are no tree of %d".formatted(bytes.length, size));
    }
    CompactRange tree = new CompactRange();
    tree.size = size;
    for (int at = 0; at < bytes.length; at += Hashes.BYTES) {
      tree.subtrees.add(Arrays.copyOfRange(bytes, at, at + Hashes.BYTES));
    }
    return tree;
  }

  /** Adds a leaf at the right. */
  void append(byte[] leafHash) {
    byte[] hash = leafHash;
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      hash = Hashes.node(subtrees.removeLast(), hash);
    }
    subtrees.add(hash);
    size++;
  }

  /**
   * Adds a whole perfect subtree at the right, of which only the root is known.
   *
   * @param leaves how many it has: a power of two that divides the present size
   */
  void append(long leaves, byte[] root) {
    if (!fits(leaves)) {
      throw new IllegalArgumentException("no subtree of %d at %d".formatted(leaves, size));
    }
    byte[] hash = root;
    for (long rest = size / leaves; (rest & 1) == 1; rest >>= 1) {
      hash = Hashes.node(subtrees.removeLast(), hash);
    }
    subtrees.add(hash);
    size += leaves;
  }

  /** Whether a perfect subtree of so many leaves can stand at the right. */
  boolean fits(long leaves) {
    return leaves > 0 && Long.bitCount(leaves) == 1 && (size & (leaves - 1)) == 0;
  }

  long size() {
    return size;
  }

  /** The hash that stands for everything so far. */
  byte[] root() {
    if (subtrees.isEmpty()) {
      return Hashes.empty();
    }
    byte[] root = subtrees.getLast();
    for (int i = subtrees.size() - 2; i >= 0; i--) {
      root = Hashes.node(subtrees.get(i), root);
    }
    return root;
  }

  /** To be kept and read again by {@link #of}. */
  byte[] bytes() {
    byte[] bytes = new byte[subtrees.size() * Hashes.BYTES];
    for (int i = 0; i < subtrees.size(); i++) {
      System.arraycopy(subtrees.get(i), 0, bytes, i * Hashes.BYTES, Hashes.BYTES);
    }
    return bytes;
  }
}
