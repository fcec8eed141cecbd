package org.vivier.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that only this site may set and no script may read. On TLS its name begins with {@code
 * __Host-}: browsers take such a cookie from this very host alone, so that no neighbour on the same
 * domain can plant one. A laptop without TLS has the plain name.
 *
 * @param name without the prefix
 */
public record SiteCookie(String name) {
  private static final String PREFIX = "__Host-";

  /** What a browser forgets when it is closed. */
  public static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

  /** Everything that came under this name, in the order in which it came. */
  public List<String> values(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    String expected = nameFor(request);
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(expected))
        .map(Cookie::getValue)
        .toList();
  }

  /** Lets the cookie leave with the answer. */
  public void set(
      HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
    ResponseCookie cookie =
        ResponseCookie.from(nameFor(request), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Takes it away from the browser. */
  public void expire(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", Duration.ZERO);
  }

  private String nameFor(HttpServletRequest request) {
    return request.isSecure() ? PREFIX + name : name;
  }
}
