package org.vivier.platform.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads bodies to their end, each within what its address takes. */
@Component
@ConditionalOnWebApplication
final class BodyReader {
  static final int PIECE = 8 << 10;
  private static final String MULTIPART = "multipart/form-data";

  private final Spool spool;
  private final BodyLimits limits;
  private final long file;

  BodyReader(
      Spool spool, BodyLimits limits, @Value("${vivier.files.max-size}") DataSize largestFile) {
    this.spool = spool;
    this.limits = limits;
    this.file = largestFile.toBytes();
  }

  /**
   * Reads the whole body; the caller closes it.
   *
   * @throws BodyTooLarge as soon as it is known to be
   * @throws SpoolFull when there is no room now, not even for what was typed beside files
   * @throws IOException when its sender goes away or it is no form after all
   */
  SpooledBody read(HttpServletRequest request, BodyKind kind) throws IOException {
    long limit = limits.of(kind, file);
    if (request.getContentLengthLong() > limit) {
      throw new BodyTooLarge(limit);
    }
    SpooledBytes bytes = spool.begin();
    SpooledBytes files = spool.begin();
    boolean whole = false;
    try {
      InputStream in = new LimitedBody(request.getInputStream(), limit);
      SpooledBody body =
          isMultipart(request.getContentType())
              ? new MultipartReader(bytes, files, limits.formSize().toBytes(), file)
                  .read(in, request.getContentType())
              : readAll(bytes, in);
      whole = true;
      return body;
    } finally {
      if (!whole) {
        try (bytes) {
          files.close();
        }
      }
    }
  }

  /** Reads on to the end, so that a browser that is still sending hears why it was not taken. */
  void discard(HttpServletRequest request) throws IOException {
    InputStream in = new LimitedBody(request.getInputStream(), 4 * limits.filesSize().toBytes());
    drain(in);
  }

  static void drain(InputStream in) throws IOException {
    byte[] piece = new byte[PIECE];
    int read;
    do {
      read = in.read(piece);
    } while (read >= 0);
  }

  private static SpooledBody readAll(SpooledBytes bytes, InputStream in) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      bytes.write(piece, 0, n);
    }
    bytes.finish();
    return new SpooledBody(bytes, null, null);
  }

  private static boolean isMultipart(@Nullable String type) {
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(MULTIPART);
  }
}
