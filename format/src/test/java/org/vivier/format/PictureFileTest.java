package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFileTest {
  private static final String SECRET = "taken at 45.4215, -75.6972";

  @Test
  void isShownInAtMostTwoSizes() throws Exception {
    assertThat(PictureFile.sizes(picture(3000, 1500, "jpg")))
        .extracting(PictureFile.Size::width, PictureFile.Size::height)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(720, 360),
            org.assertj.core.groups.Tuple.tuple(1280, 640));
    assertThat(PictureFile.sizes(picture(400, 300, "png")))
        .extracting(PictureFile.Size::width)
        .containsExactly(400);
    assertThat(PictureFile.sizes(picture(800, 1000, "png")))
        .extracting(PictureFile.Size::height)
        .containsExactly(720, 1000);
  }

  /** What a camera notes stays behind; how the telephone was held does not. */
  @ParameterizedTest
  @CsvSource({"1, 400, 300, 0, 0", "3, 400, 300, 1, 1", "6, 300, 400, 1, 0", "8, 300, 400, 0, 1"})
  void standsUprightWithoutWhatTheCameraNotes(
      int orientation, int width, int height, int right, int bottom) throws Exception {
    byte[] file = noted(picture(400, 300, "jpg"), orientation);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SECRET);
    PictureFile.Size shown = PictureFile.sizes(file).getFirst();
    assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain(SECRET, "Exif");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
    // The corner that was red in the camera's eyes.
    Color corner =
        new Color(
            image.getRGB(
                right * (width - 1) + 20 - 40 * right, bottom * (height - 1) + 20 - 40 * bottom));
    assertThat(corner.getRed()).isGreaterThan(180);
    assertThat(corner.getBlue()).isLessThan(80);
  }

  @Test
  void keepsWhatIsTransparent() throws Exception {
    BufferedImage clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    PictureFile.Size shown = PictureFile.sizes(bytes(clear, "png")).getFirst();
    assertThat(shown.mediaType()).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getRGB(9, 9) >>> 24).isZero();
  }

  @Test
  void saysWhyAFileIsNotTaken() throws Exception {
    refused(
        "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), PictureRefused.Reason.NOT_A_PICTURE);
    refused(
        bytes(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "gif"),
        PictureRefused.Reason.NOT_A_PICTURE);
    refused(
        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, PictureRefused.Reason.NOT_A_PICTURE);
    refused(Arrays.copyOf(picture(900, 900, "png"), 200), PictureRefused.Reason.NOT_A_PICTURE);
    refused(picture(300, 100, "jpg"), PictureRefused.Reason.TOO_SMALL);
    refused(new byte[PictureFile.MAX_BYTES + 1], PictureRefused.Reason.TOO_LARGE);
    // A header that claims to be huge is believed and goes no further.
    byte[] bomb = picture(300, 300, "png");
    bomb[16] = 0;
    bomb[17] = 1;
    bomb[20] = 0;
    bomb[21] = 1;
    refused(bomb, PictureRefused.Reason.TOO_MANY_PIXELS);
  }

  private static void refused(byte[] file, PictureRefused.Reason reason) {
    assertThatThrownBy(() -> PictureFile.sizes(file))
        .isInstanceOfSatisfying(
            PictureRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.explanation().in(Language.FR))
                  .isNotEqualTo(e.explanation().in(Language.EN));
            });
  }

  /** Blue, with a red corner at the top left. */
  private static byte[] picture(int width, int height, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x < 60 && y < 60 ? 0xE01010 : 0x1030C0);
      }
    }
    return bytes(image, format);
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** With an Exif segment as cameras write it, the orientation among others. */
  private static byte[] noted(byte[] jpeg, int orientation) {
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes("Exif\0\0MM\0*\0\0\0\b\0\u0001".getBytes(StandardCharsets.ISO_8859_1));
    segment.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
    segment.writeBytes(new byte[4]);
    segment.writeBytes(SECRET.getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(jpeg, 0, 2);
    all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (segment.size() + 2)});
    all.writeBytes(segment.toByteArray());
    all.write(jpeg, 2, jpeg.length - 2);
    return all.toByteArray();
  }
}
