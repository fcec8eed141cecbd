package org.vivier.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vivier.format.PictureFile;
import org.vivier.testing.StaffBrowser;

/** Files that were made to be trouble, sent where a posting gets its picture. */
class HostilePicturesIntegrationTest extends AuthoringSite {
  static Stream<Arguments> files() {
    byte[] sound = sound();
    byte[] tooLarge = Arrays.copyOf(sound, PictureFile.MAX_BYTES + 1);
    return Stream.of(
        Arguments.of("60,000 by 60,000 pixels in a few bytes", claiming(60_000, 60_000)),
        Arguments.of("two billion by two billion", claiming(Integer.MAX_VALUE, Integer.MAX_VALUE)),
        Arguments.of("no pixels at all", claiming(0, 0)),
        Arguments.of("half a picture", Arrays.copyOf(sound, sound.length / 3)),
        Arguments.of("only how it begins", Arrays.copyOf(sound, 8)),
        Arguments.of("one byte", new byte[] {(byte) 0xFF}),
        Arguments.of("larger than allowed", tooLarge),
        Arguments.of(
            "a page", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "a page behind a picture's first bytes",
            "\u00FF\u00D8\u00FF<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void areRefusedPolitelyAndNothingTypedIsLost(String what, byte[] file) {
    String team = path + "/team";
    int base = newest();
    HttpResponse<String> answer =
        StaffBrowser.sendFile(
            port,
            team,
            session,
            "<img src=x onerror=alert(1)>.png",
            file,
            "base",
            "" + base,
            "decorates",
            "yes",
            "quote-en",
            "Kept as typed",
            "quote-fr",
            "Conservé");
    assertThat(answer.statusCode()).as(what).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".error-summary").text()).isNotBlank();
    assertThat(page.select("[name=quote-en]").val() + page.select("[name=quote-en]").text())
        .contains("Kept as typed");
    assertThat(answer.body()).doesNotContain("<img src=x");
    assertThat(newest()).as("no version of it").isEqualTo(base);
    assertThat(get(team).body()).doesNotContain("/pictures/");
  }

  private static byte[] sound() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A picture that says how large it is and has nothing of that. */
  private static byte[] claiming(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 crc = new CRC32();
    crc.update(header);
    return ByteBuffer.allocate(8 + 4 + header.length + 4)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(header)
        .putInt((int) crc.getValue())
        .array();
  }
}
