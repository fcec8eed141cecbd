package org.vivier.format;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as it is shown: drawn anew in at most two sizes, so that nothing of the file goes out
 * but what is seen. Where and when it was taken, and whatever else a camera notes, stays behind.
 */
public final class PictureFile {
  /** A larger file is refused. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  /** A picture that is less wide or less high is refused. */
  public static final int MIN_SIDE = 240;

  static final int MAX_PIXELS = 50_000_000;

  /** The longer side of each size. */
  private static final List<Integer> SIDES = List.of(720, 1280);

  private static final float QUALITY = 0.8f;

  private PictureFile() {}

  /** One size. */
  @SuppressWarnings("ArrayRecordComponent") // finished bytes, handed on once
  public record Size(String mediaType, int width, int height, byte[] bytes) {}

  /**
   * Whether a file says of itself that it is a picture of the right kind and size. Its pixels are
   * not looked at.
   *
   * @throws PictureRefused when not
   */
  public static void look(byte[] file) throws PictureRefused {
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader(file, in).dispose();
    } catch (IOException | RuntimeException e) {
      throw new PictureRefused(PictureRefused.Reason.NOT_A_PICTURE);
    }
  }

  /**
   * Reads a picture.
   *
   * @return its sizes, the smallest first; a small picture has only its own
   * @throws PictureRefused when it isn't one, or not one that can be shown
   */
  public static List<Size> sizes(byte[] file) throws PictureRefused {
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = reader(file, in);
      try {
        BufferedImage image = upright(decoded(reader), jpeg(file) ? orientation(file) : 1);
        int own = Math.max(image.getWidth(), image.getHeight());
        List<Integer> sides =
            Stream.concat(
                    SIDES.stream().filter(side -> side < own),
                    Stream.of(Math.min(own, SIDES.getLast())))
                .distinct()
                .sorted()
                .toList();
        List<Size> sizes = new java.util.ArrayList<>();
        for (int side : sides) {
          sizes.add(encoded(scaled(image, side), jpeg(file)));
        }
        return sizes;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The readers of the JDK answer broken files with any of these.
      throw new PictureRefused(PictureRefused.Reason.NOT_A_PICTURE);
    }
  }

  private static ImageReader reader(byte[] file, MemoryCacheImageInputStream in)
      throws PictureRefused, IOException {
    if (file.length > MAX_BYTES) {
      throw new PictureRefused(PictureRefused.Reason.TOO_LARGE);
    }
    if (!jpeg(file) && !png(file)) {
      throw new PictureRefused(PictureRefused.Reason.NOT_A_PICTURE);
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(jpeg(file) ? "jpeg" : "png").next();
    reader.setInput(in, true, true);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MAX_PIXELS) {
      throw new PictureRefused(PictureRefused.Reason.TOO_MANY_PIXELS);
    }
    if (Math.min(width, height) < MIN_SIDE) {
      throw new PictureRefused(PictureRefused.Reason.TOO_SMALL);
    }
    return reader;
  }

  private static boolean jpeg(byte[] file) {
    return startsWith(file, 0xFF, 0xD8, 0xFF);
  }

  private static boolean png(byte[] file) {
    return startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
  }

  private static boolean startsWith(byte[] file, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (file.length <= i || (file[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /** Every so many pixels only: memory holds a few times what is shown, whatever the file has. */
  private static BufferedImage decoded(ImageReader reader) throws IOException {
    int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, longer / (2 * SIDES.getLast()));
    ImageReadParam every = reader.getDefaultReadParam();
    every.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, every);
  }

  private static BufferedImage scaled(BufferedImage image, int side) {
    double factor = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
    int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
    int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
    BufferedImage half = image;
    while (half.getWidth() / 2 > width && half.getHeight() / 2 > height) {
      half = drawn(half, half.getWidth() / 2, half.getHeight() / 2);
    }
    return drawn(half, width, height);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage target = blank(image, width, height);
    Graphics2D graphics = target.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return target;
  }

  private static BufferedImage blank(BufferedImage like, int width, int height) {
    boolean clear = like.getColorModel().hasAlpha();
    return new BufferedImage(
        width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
  }

  private static Size encoded(BufferedImage image, boolean photograph) throws IOException {
    boolean clear = image.getColorModel().hasAlpha();
    byte[] jpeg = clear ? new byte[0] : jpeg(image);
    byte[] png = photograph ? new byte[0] : png(image);
    boolean asPng = png.length > 0 && (clear || png.length <= jpeg.length);
    return new Size(
        asPng ? "image/png" : "image/jpeg",
        image.getWidth(),
        image.getHeight(),
        asPng ? png : jpeg);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    }
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A telephone held sideways notes so in the file instead of turning the picture (Exif 2.32). */
  private static BufferedImage upright(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    boolean sideways = orientation >= 5 && orientation <= 8;
    BufferedImage target = sideways ? blank(image, height, width) : blank(image, width, height);
    Graphics2D graphics = target.createGraphics();
    graphics.drawImage(image, turn, null);
    graphics.dispose();
    return target;
  }

  /** Tag 0x0112 of the first directory of the Exif segment; 1, as it is, when there is none. */
  static int orientation(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
      if (marker == 0xDA || length < 2) {
        return 1;
      }
      if (marker == 0xE1 && length > 16 && at + 2 + length <= jpeg.length && jpeg[at + 4] == 'E') {
        return orientation(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return 1;
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry > tiff.limit() - 12) {
        return 1;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == 0x0112) {
        return tiff.getShort(entry + 8) & 0xFFFF;
      }
    }
    return 1;
  }
}
