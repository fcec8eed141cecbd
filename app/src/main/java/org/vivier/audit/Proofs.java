package org.vivier.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Proofs of RFC 9162, sections 2.1.3 and 2.1.4, and their verification. */
final class Proofs {
  /** The roots of parts of a tree. */
  interface Roots {
    /** The root of the tree over the leaves from one index to before another. */
    byte[] of(long from, long to);
  }

  private Proofs() {}

  /** That the leaf with this index is in the tree of this size; the hash nearest the leaf first. */
  static List<byte[]> inclusion(long index, long size, Roots roots) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf %d in a tree of %d".formatted(index, size));
    }
    List<byte[]> path = new ArrayList<>();
    addInclusion(path, index, 0, size, roots);
    return path;
  }

  private static void addInclusion(List<byte[]> path, long index, long from, long to, Roots roots) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      addInclusion(path, index, from, middle, roots);
      path.add(roots.of(middle, to));
    } else {
      addInclusion(path, index, middle, to, roots);
      path.add(roots.of(from, middle));
    }
  }

  /** That a tree of the former size is the beginning of the one of the later size. */
  static List<byte[]> consistency(long before, long after, Roots roots) {
    if (before < 1 || before > after) {
      throw new IllegalArgumentException("no tree of %d becomes %d".formatted(before, after));
    }
    List<byte[]> path = new ArrayList<>();
    addConsistency(path, before, 0, after, true, roots);
    return path;
  }

  private static void addConsistency(
      List<byte[]> path, long before, long from, long to, boolean whole, Roots roots) {
    if (before == to - from) {
      if (!whole) {
        path.add(roots.of(from, to));
      }
      return;
    }
    long half = split(to - from);
    if (before <= half) {
      addConsistency(path, before, from, from + half, whole, roots);
      path.add(roots.of(from + half, to));
    } else {
      addConsistency(path, before - half, from + half, to, false, roots);
      path.add(roots.of(from, from + half));
    }
  }

  /** The largest power of two below a size. */
  private static long split(long size) {
    return Long.highestOneBit(size - 1);
  }

  /** Whether this path leads from the leaf to the root (section 2.1.3.2). */
  static boolean includes(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long fn = index;
    long sn = size - 1;
    byte[] hash = leaf;
    for (byte[] next : path) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        hash = Hashes.node(next, hash);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        hash = Hashes.node(hash, next);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(hash, root);
  }

  /** Whether this path leads from the former root to the later one (section 2.1.4.2). */
  static boolean continues(
      long before, byte[] rootBefore, long after, byte[] rootAfter, List<byte[]> path) {
    if (before < 1 || before > after) {
      return false;
    }
    if (before == after) {
      return path.isEmpty() && Arrays.equals(rootBefore, rootAfter);
    }
    Iterator<byte[]> hashes =
        Long.bitCount(before) == 1 ? prepend(rootBefore, path).iterator() : path.iterator();
    if (!hashes.hasNext()) {
      return false;
    }
    long fn = before - 1;
    long sn = after - 1;
    while ((fn & 1) == 1) {
      fn >>= 1;
      sn >>= 1;
    }
    byte[] former = hashes.next();
    byte[] later = former;
    while (hashes.hasNext()) {
      byte[] next = hashes.next();
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        former = Hashes.node(next, former);
        later = Hashes.node(next, later);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        later = Hashes.node(later, next);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(former, rootBefore) && Arrays.equals(later, rootAfter);
  }

  private static List<byte[]> prepend(byte[] first, List<byte[]> rest) {
    List<byte[]> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
