package org.vivier.applications.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationTerms;
import org.vivier.applications.Device;

/** Knows a browser again by its cookie, which is only set where there is something to see again. */
@Component
public class DeviceCookie {
  private final Duration life;

  DeviceCookie(ApplicationTerms terms) {
    this.life = terms.links().device();
  }

  /** The device that sent this request, if it has a cookie of ours. */
  public static Optional<Device> in(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(Device.COOKIE))
        .flatMap(cookie -> Device.parse(cookie.getValue()).stream())
        .findFirst();
  }

  /** The same, or a fresh device whose cookie leaves with the answer. */
  public Device given(HttpServletRequest request, HttpServletResponse response) {
    return in(request)
        .orElseGet(() -> {
          Device fresh = Device.fresh();
          response.addHeader(HttpHeaders.SET_COOKIE, cookie(fresh, request.isSecure()).toString());
          return fresh;
        });
  }

  private ResponseCookie cookie(Device device, boolean secure) {
    return ResponseCookie.from(Device.COOKIE, device.token())
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/")
        .maxAge(life)
        .build();
  }
}
