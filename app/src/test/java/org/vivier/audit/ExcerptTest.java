package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Some records of a journal, proved without the others. */
class ExcerptTest {
  private static final int WORDS = 1_000;
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  @Property(tries = 300)
  void whicheverRecordsAreShownTheRootIsThatOfAll(
      @ForAll @IntRange(min = 1, max = 300) int size,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll long seed)
      throws Exception {
    Random random = new Random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteExcerpt excerpt = new WriteExcerpt(out);
    CompactRange tree = new CompactRange();
    long shown = 0;
    for (int i = 0; i < size; i++) {
      byte[] leaf = Hashes.leaf(record(i).getBytes(UTF_8));
      tree.append(leaf);
      if (random.nextInt(100) < percent) {
        excerpt.take(record(i));
        shown++;
      } else {
        excerpt.leaveOut(leaf);
      }
    }
    excerpt.end();
    Checkpoint head = new Checkpoint("test", size, tree.root());
    assertThat(ReadExcerpt.verify(in(out.toByteArray()), head)).isEqualTo(shown);
    assertThat(excerpt.records()).isEqualTo(shown);
    changedAnywhereItFits(out.toByteArray(), head, random);
  }

  private static void changedAnywhereItFits(byte[] whole, Checkpoint head, Random random) {
    byte[] changed = whole.clone();
    int at = random.nextInt(changed.length);
    changed[at] = (byte) (changed[at] == 'x' ? 'y' : 'x');
    assertThatThrownBy(() -> ReadExcerpt.verify(in(changed), head)).isInstanceOf(Deviation.class);
  }

  @Test
  void whatIsLeftOutCostsNoMoreLinesThanTheTreeIsHigh() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteExcerpt excerpt = new WriteExcerpt(out);
    for (int i = 0; i < WORDS; i++) {
      if (i == 500) {
        excerpt.take(record(i));
      } else {
        excerpt.leaveOut(Hashes.leaf(record(i).getBytes(UTF_8)));
      }
    }
    excerpt.end();
    assertThat(out.toString(UTF_8).lines()).hasSizeLessThan(22);
  }

  /** Base64 of 32 bytes leaves two bits over, and lenient readers don't look at them. */
  @Test
  void aHashHasOneSpelling() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteExcerpt excerpt = new WriteExcerpt(out);
    byte[] leaf = Hashes.leaf(record(0).getBytes(UTF_8));
    excerpt.leaveOut(leaf);
    excerpt.end();
    Checkpoint head = new Checkpoint("test", 1, leaf);
    String whole = out.toString(UTF_8);
    assertThat(ReadExcerpt.verify(in(whole.getBytes(UTF_8)), head)).isZero();
    int last = whole.indexOf('=') - 1;
    for (int spare = 1; spare < 4; spare++) {
      String respelt =
          whole.substring(0, last)
              + BASE64.charAt(BASE64.indexOf(whole.charAt(last)) + spare)
              + whole.substring(last + 1);
      assertThatThrownBy(() -> ReadExcerpt.verify(in(respelt.getBytes(UTF_8)), head))
          .isInstanceOf(Deviation.class)
          .hasMessageContaining("EXCERPT_UNREADABLE");
    }
  }

  @Test
  void linesThatAreNoneAreSaid() throws Exception {
    Checkpoint head = new Checkpoint("test", 4, Hashes.empty());
    for (String line :
        new String[] {"3 " + "A".repeat(43) + "=", "8 " + "A".repeat(43) + "=", "nonsense", ""}) {
      assertThatThrownBy(() ->
              ReadExcerpt.verify(
                  in((WriteExcerpt.FIRST_LINE + "\n" + line + "\n").getBytes(UTF_8)), head))
          .isInstanceOf(Deviation.class)
          .hasMessageContaining("EXCERPT_UNREADABLE");
    }
  }

  private static String record(int number) {
    return "{\"v\":1,\"act\":\"thing.done\",\"number\":" + number + "}";
  }

  private static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
