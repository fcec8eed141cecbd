package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Computes the tree's root from an excerpt, as {@link WriteExcerpt} writes it. */
final class ReadExcerpt {
  /**
   * How many records and their hash. The last sign of the hash has only those without bits to
   * spare: of two spellings of the same bytes a changed one would pass.
   */
  private static final Pattern LEFT_OUT =
      Pattern.compile("([1-9][0-9]{0,17}) ([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)");

  private final CompactRange tree = new CompactRange();
  private long records;

  private ReadExcerpt() {}

  /**
   * How many records it shows.
   *
   * @throws Deviation where a line can't be read, and where the lines are not those that the
   *     checkpoint was signed for
   */
  static long verify(InputStream excerpt, Checkpoint head) throws IOException, Deviation {
    ReadExcerpt reading = new ReadExcerpt();
    try (ByteLines lines = new ByteLines(excerpt)) {
      reading.read(lines, head);
    }
    if (reading.tree.size() != head.size() || !Arrays.equals(reading.tree.root(), head.root())) {
      throw new Deviation(Deviation.Kind.ROOT_DIFFERS, 1, head.size());
    }
    return reading.records;
  }

  private void read(ByteLines lines, Checkpoint head) throws IOException, Deviation {
    byte[] line = lines.next();
    if (line == null || !new String(line, UTF_8).equals(WriteExcerpt.FIRST_LINE)) {
      throw new Deviation(Deviation.Kind.EXCERPT_UNREADABLE, 1);
    }
    for (line = lines.next(); line != null; line = lines.next()) {
      if (line.length > 0 && line[0] == '{') {
        tree.append(Hashes.leaf(line));
        records++;
      } else {
        leftOut(new String(line, UTF_8), head);
      }
    }
  }

  private void leftOut(String line, Checkpoint head) throws Deviation {
    Matcher said = LEFT_OUT.matcher(line);
    if (!said.matches()) {
      throw new Deviation(Deviation.Kind.EXCERPT_UNREADABLE, tree.size() + 1);
    }
    long leaves = Long.parseLong(said.group(1));
    if (!tree.fits(leaves) || leaves > head.size() - tree.size()) {
      throw new Deviation(Deviation.Kind.EXCERPT_UNREADABLE, tree.size() + 1);
    }
    tree.append(leaves, Base64.getDecoder().decode(said.group(2)));
  }
}
