package org.vivier.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.vivier.platform.Sha256;

/**
 * A finished answer: its bytes as they are and gzipped, and what a browser needs to ask again
 * cheaply.
 */
public final class RenderedPage {
  /** May be kept, and must be asked for again each time: postings change at an instant. */
  public static final String REVALIDATE = "public, no-cache";

  /** Of what has another address as soon as it is another. */
  public static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  /** An HTML page that is right until {@code validUntil}. */
  public static RenderedPage html(byte[] bytes, Instant validUntil) {
    return of("text/html;charset=UTF-8", bytes, REVALIDATE, validUntil);
  }

  private final String contentType;
  private final byte[] identity;
  private final byte[] gzip;
  private final String etag;
  private final String cacheControl;
  private final Instant validUntil;

  private RenderedPage(String contentType, byte[] bytes, String cacheControl, Instant validUntil) {
    this.contentType = contentType;
    this.identity = bytes;
    this.gzip = compressible(contentType) ? gzip(bytes) : new byte[0];
    this.etag = '"' + digest(bytes) + '"';
    this.cacheControl = cacheControl;
    this.validUntil = validUntil;
  }

  /**
   * Any content; it is compressed here, once.
   *
   * @param contentType media type with charset
   * @param cacheControl value of the header of that name
   * @param validUntil the instant from which this answer may be wrong (a posting closes, say), or
   *     {@link Instant#MAX}
   */
  public static RenderedPage of(
      String contentType, byte[] bytes, String cacheControl, Instant validUntil) {
    return new RenderedPage(contentType, bytes.clone(), cacheControl, validUntil);
  }

  String contentType() {
    return contentType;
  }

  String cacheControl() {
    return cacheControl;
  }

  Instant validUntil() {
    return validUntil;
  }

  /** Whether the gzipped variant exists and is the smaller one. */
  boolean shrinks() {
    return gzip.length > 0 && gzip.length < identity.length;
  }

  /** The bytes to send, gzipped or as they are. Not to be changed: they are shared. */
  byte[] bytes(boolean gzipped) {
    return gzipped ? gzip : identity;
  }

  /**
   * Strong validator of the bytes, with its quotes. The gzipped variant has its own, because the
   * two differ byte by byte (RFC 9110, 8.8.3.3).
   */
  String etag(boolean gzipped) {
    return gzipped ? etag.substring(0, etag.length() - 1) + "-gz\"" : etag;
  }

  /** Bytes held in memory. */
  int weight() {
    return identity.length + gzip.length + 256;
  }

  private static boolean compressible(String contentType) {
    return contentType.startsWith("text/")
        || contentType.contains("json")
        || contentType.contains("xml")
        || contentType.contains("javascript");
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var stream =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes), 0, 12);
  }

  /** Text as bytes. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
