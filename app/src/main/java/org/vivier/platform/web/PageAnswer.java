package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a {@link RenderedPage}: 304 where the reader has it already, gzipped where accepted. */
public final class PageAnswer {
  private static final Pattern GZIP_REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

  private PageAnswer() {}

  /** Answers with status 200, or 304 when a validator in {@code If-None-Match} still holds. */
  public static void write(
      RenderedPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean gzip = page.shrinks() && acceptsGzip(request.getHeader("Accept-Encoding"));
    response.setHeader("ETag", page.etag(gzip));
    PublicAnswer.mark(response, page.cacheControl());
    if (page.shrinks()) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (matches(request.getHeader("If-None-Match"), page)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = page.bytes(gzip);
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(page.contentType());
    response.setContentLength(bytes.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Weak comparison, as RFC 9110, 13.1.2 asks for; either variant will do. */
  private static boolean matches(@Nullable String ifNoneMatch, RenderedPage page) {
    return ifNoneMatch != null
        && (ifNoneMatch.contains(page.etag(false))
            || ifNoneMatch.contains(page.etag(true))
            || ifNoneMatch.strip().equals("*"));
  }

  private static boolean acceptsGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    String codings = acceptEncoding.toLowerCase(Locale.ROOT);
    return codings.contains("gzip")
        && !(codings.contains("q=0") && GZIP_REFUSED.matcher(codings).find());
  }
}
