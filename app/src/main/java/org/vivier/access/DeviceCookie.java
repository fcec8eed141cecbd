package org.vivier.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.platform.web.BrowserSecret;
import org.vivier.platform.web.FormTokens;
import org.vivier.platform.web.SiteCookie;

/** Knows a browser again by its cookie, which is only set where something is granted. */
@Component
public class DeviceCookie {
  static final SiteCookie COOKIE = new SiteCookie("vivier_access");

  private final Devices devices;
  private final ForgetDevice forget;
  private final Duration life;

  DeviceCookie(Devices devices, ForgetDevice forget, AccessTerms terms) {
    this.devices = devices;
    this.forget = forget;
    this.life = terms.device();
  }

  /** The device that sent this request, if it shows a token that we issued. */
  public static Optional<Device> in(HttpServletRequest request) {
    return request.getAttribute(BrowserSecret.ATTRIBUTE) instanceof CurrentDevice current
        ? current.device()
        : Optional.empty();
  }

  /** The same browser with a new token, which leaves with the answer: before every grant. */
  public Device renew(HttpServletRequest request, HttpServletResponse response) {
    Device device = devices.renew(in(request).orElse(null));
    give(device, request, response);
    return device;
  }

  /** Lets a token that was just issued leave with the answer. */
  public void give(Device device, HttpServletRequest request, HttpServletResponse response) {
    COOKIE.set(request, response, device.token(), life);
    become(request, Optional.of(device));
  }

  /** Takes everything away that this browser has of us, and makes copies of it worthless. */
  public void forget(HttpServletRequest request, HttpServletResponse response) {
    in(request).ifPresent(forget::handle);
    COOKIE.expire(request, response);
    FormTokens.forget(request, response);
    become(request, Optional.empty());
  }

  private static void become(HttpServletRequest request, Optional<Device> device) {
    if (request.getAttribute(BrowserSecret.ATTRIBUTE) instanceof CurrentDevice current) {
      current.become(device);
    }
  }
}
