package org.vivier.platform.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  private static final int EACH = 10_000;

  @TempDir Path data;

  @Test
  void givesBackEveryRangeFromMemoryAndFromDisk() throws Exception {
    Spool spool = new Spool(data, EACH, 1 << 20, 1 << 20);
    for (int size : new int[] {0, 1, EACH, EACH + 1, 200_000}) {
      byte[] sent = new byte[size];
      new Random(size).nextBytes(sent);
      try (SpooledBytes bytes = filled(spool, sent)) {
        for (int from : new int[] {0, size / 3, size}) {
          for (int to : new int[] {from, from + (size - from) / 2, size}) {
            try (InputStream in = bytes.open(from, to)) {
              assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(sent, from, to));
            }
          }
        }
      }
    }
    assertThat(spool.used()).isZero();
  }

  @Test
  void readsTwoPlacesAtTheSameTime() throws Exception {
    Spool spool = new Spool(data, 0, 0, 1 << 20);
    byte[] sent = new byte[100_000];
    new Random(7).nextBytes(sent);
    try (SpooledBytes bytes = filled(spool, sent);
        InputStream one = bytes.open(0, 50_000);
        InputStream other = bytes.open(50_000, 100_000)) {
      byte[] first = one.readNBytes(20_000);
      assertThat(other.readAllBytes()).isEqualTo(Arrays.copyOfRange(sent, 50_000, 100_000));
      assertThat(first).isEqualTo(Arrays.copyOf(sent, 20_000));
      assertThat(one.readAllBytes()).isEqualTo(Arrays.copyOfRange(sent, 20_000, 50_000));
    }
  }

  @Test
  void keepsWithinTheMemoryForAllBodiesTogether() throws Exception {
    Spool spool = new Spool(data, EACH, EACH, 10 << 20);
    try (SpooledBytes first = filled(spool, new byte[EACH]);
        SpooledBytes second = filled(spool, new byte[EACH])) {
      assertThat(first.isOnDisk()).isFalse();
      assertThat(second.isOnDisk()).isTrue();
    }
    try (SpooledBytes later = filled(spool, new byte[EACH])) {
      assertThat(later.isOnDisk()).isFalse();
    }
  }

  @Test
  void takesNoMoreOfTheDiskThanItMay() throws Exception {
    Spool spool = new Spool(data, 0, 0, 1_000);
    try (SpooledBytes bytes = spool.begin()) {
      assertThatThrownBy(() -> bytes.write(new byte[2_000], 0, 2_000))
          .isInstanceOf(SpoolFull.class);
    }
    assertThat(spool.used()).isZero();
  }

  @Test
  void writesNothingInClear() throws Exception {
    ByteArrayOutputStream disk = new ByteArrayOutputStream();
    try (OutputStream sealing = new SpoolSeal().sealing(disk)) {
      sealing.write("My name is Jordan Okafor.".repeat(5_000).getBytes(UTF_8));
    }
    assertThat(disk.toString(UTF_8)).doesNotContain("Jordan");
  }

  @Test
  void sweepsWhatAKilledProgramLeft() throws Exception {
    Path left = Files.createDirectories(data.resolve("incoming")).resolve("some.body");
    Files.writeString(left, "sealed with a key that nobody has");
    new Spool(data, 0, 0, 0);
    assertThat(left).doesNotExist();
  }

  @Test
  void leavesNoNamesBehind() throws Exception {
    Spool spool = new Spool(data, 0, 0, 1 << 20);
    try (SpooledBytes bytes = filled(spool, new byte[50_000])) {
      assertThat(bytes.isOnDisk()).isTrue();
    }
    try (Stream<Path> names = Files.list(data.resolve("incoming"))) {
      assertThat(names).isEmpty();
    }
  }

  private static SpooledBytes filled(Spool spool, byte[] sent) throws IOException {
    SpooledBytes bytes = spool.begin();
    for (int from = 0; from < sent.length; from += 3_000) {
      bytes.write(sent, from, Math.min(3_000, sent.length - from));
    }
    bytes.finish();
    return bytes;
  }
}
