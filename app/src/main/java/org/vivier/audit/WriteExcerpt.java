package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Writes some records of a journal so that they are proved without the others: a record as it is,
 * and of what stands between two of them the roots of the largest perfect subtrees. Whoever has the
 * lines computes the root of the whole tree.
 */
final class WriteExcerpt {
  static final String FIRST_LINE = "vivier.org/journal-excerpt@v1";

  /** A perfect subtree of records that are left out. */
  @SuppressWarnings("ArrayRecordComponent") // Carried to the next line, never compared.
  private record LeftOut(long from, long leaves, byte[] root) {
    boolean joins(LeftOut next) {
      return leaves == next.leaves && from % (2 * leaves) == 0;
    }

    LeftOut join(LeftOut next) {
      return new LeftOut(from, 2 * leaves, Hashes.node(root, next.root));
    }
  }

  private final OutputStream out;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private long size;
  private long records;

  WriteExcerpt(OutputStream out) throws IOException {
    this.out = out;
    line(FIRST_LINE);
  }

  /** The next record of the tree, which is shown. */
  void take(String record) throws IOException {
    end();
    line(record);
    size++;
    records++;
  }

  /** The next record of the tree, of which nothing is told. */
  void leaveOut(byte[] leaf) {
    LeftOut one = new LeftOut(size, 1, leaf);
    while (!leftOut.isEmpty() && leftOut.getLast().joins(one)) {
      one = leftOut.removeLast().join(one);
    }
    leftOut.add(one);
    size++;
  }

  /** After the last record. */
  void end() throws IOException {
    for (LeftOut one : leftOut) {
      line(one.leaves() + " " + Base64.getEncoder().encodeToString(one.root()));
    }
    leftOut.clear();
  }

  long records() {
    return records;
  }

  private void line(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.write('\n');
  }
}
