package org.vivier.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FileSampleTest {
  private static final int END = 64 << 10;

  @Property(tries = 100)
  void keepsBothEndsHoweverTheFileComes(
      @ForAll @IntRange(min = 0, max = 400_000) int size,
      @ForAll @IntRange(min = 1, max = 200_000) int step) {
    byte[] file = new byte[size];
    new Random(size).nextBytes(file);
    FileSample glance = new FileSample();
    for (int from = 0; from < size; from += step) {
      byte[] part = Arrays.copyOfRange(file, from, Math.min(size, from + step));
      glance.see(part, part.length);
    }
    byte[] tail = glance.tail();
    assertThat(glance.size()).isEqualTo(size);
    assertThat(glance.head()).isEqualTo(Arrays.copyOf(file, Math.min(size, END)));
    assertThat(tail).hasSizeGreaterThanOrEqualTo(Math.min(size, END)).hasSizeLessThan(2 * END + 1);
    assertThat(tail).isEqualTo(Arrays.copyOfRange(file, size - tail.length, size));
  }

  @Test
  void findsTheWordAcrossABoundary() {
    FileSample glance = new FileSample();
    glance.see("1 0 obj //Encr".getBytes(US_ASCII), 14);
    assertThat(glance.mentionsEncryption()).isFalse();
    glance.see("ypt 5 0 R".getBytes(US_ASCII), 9);
    assertThat(glance.mentionsEncryption()).isTrue();
  }
}
