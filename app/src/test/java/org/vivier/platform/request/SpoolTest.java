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
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

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

  /** As on a disk that is full: there is no room, and nobody's form is at fault. */
  @Test
  void isFullWhenTheDiskTakesNothing() throws Exception {
    Spool spool = new Spool(data, 0, 0, 1 << 20);
    Files.writeString(data.resolve("incoming"), "no folder can be made here");
    try (SpooledBytes bytes = spool.begin()) {
      assertThatThrownBy(() -> bytes.write(new byte[100], 0, 100)).isInstanceOf(SpoolFull.class);
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

  /** What others have under way takes all the room but a little. */
  @Test
  void keepsWhatWasTypedWhenThereIsNoRoomForTheFile() throws Exception {
    Spool spool = new Spool(data, EACH, 4_000, 2_000);
    try (SpooledBody body = reader(spool).read(form("Jordan Okafor", 100_000), BodyKind.FILES)) {
      SpooledRequest request = SpooledRequest.of(form("", 0), body);
      assertThat(request.getParameter("name")).isEqualTo("Jordan Okafor");
      assertThat(request.getParameter("after")).isEqualTo("the file");
      assertThat(request.files().getFirst("resume"))
          .isInstanceOfSatisfying(
              ReceivedFile.class,
              file -> {
                assertThat(file.isHere()).isFalse();
                assertThat(file.getOriginalFilename()).isEqualTo("cv.txt");
              });
    }
    assertThat(spool.used()).isZero();
  }

  @Test
  void keepsWhatWasTypedAndTheFile() throws Exception {
    Spool spool = new Spool(data, EACH, 1 << 20, 1 << 20);
    try (SpooledBody body = reader(spool).read(form("Jordan Okafor", 100_000), BodyKind.FILES)) {
      SpooledRequest request = SpooledRequest.of(form("", 0), body);
      assertThat(request.getParameter("after")).isEqualTo("the file");
      assertThat(Objects.requireNonNull(request.files().getFirst("resume")).getBytes())
          .hasSize(100_000)
          .containsOnly('x');
    }
    assertThat(spool.used()).isZero();
  }

  @Test
  void refusesAFormWhoseFieldsHaveNoRoomEither() throws Exception {
    Spool spool = new Spool(data, EACH, 4_000, 2_000);
    assertThatThrownBy(() -> reader(spool).read(form("x".repeat(100_000), 100_000), BodyKind.FILES))
        .isInstanceOf(SpoolFull.class);
    assertThat(spool.used()).isZero();
  }

  private static BodyReader reader(Spool spool) {
    DataSize much = DataSize.ofMegabytes(1);
    return new BodyReader(spool, new BodyLimits(much, much, much, much, much), much);
  }

  private static MockHttpServletRequest form(String name, int file) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setContentType("multipart/form-data; boundary=b");
    request.setContent(
        """
        --b
        Content-Disposition: form-data; name="name"

        %s
        --b
        Content-Disposition: form-data; name="resume"; filename="cv.txt"

        %s
        --b
        Content-Disposition: form-data; name="after"

        the file
        --b--
        """
            .formatted(name, "x".repeat(file))
            .replace("\n", "\r\n")
            .getBytes(UTF_8));
    return request;
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
