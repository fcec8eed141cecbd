package org.vivier.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.web.BrowserSecret;

/**
 * The device that a request comes from, looked up once and only if somebody asks. Everything that a
 * request is allowed by follows from this one answer: what may be seen, and which forms count.
 */
final class CurrentDevice implements BrowserSecret {
  private final HttpServletRequest request;
  private final Devices devices;
  private final SecurityEvents events;
  private boolean asked;
  private Optional<Device> found = Optional.empty();

  CurrentDevice(HttpServletRequest request, Devices devices, SecurityEvents events) {
    this.request = request;
    this.devices = devices;
    this.events = events;
  }

  Optional<Device> device() {
    if (!asked) {
      become(find());
    }
    return found;
  }

  @Override
  public Optional<String> known() {
    return device().map(Device::token);
  }

  /** From now on, the request is that of a browser with a new token, or of one without. */
  void become(Optional<Device> device) {
    found = device;
    asked = true;
  }

  /** A neighbour may have planted a cookie of the same name: the first that is known counts. */
  private Optional<Device> find() {
    List<String> shown = DeviceCookie.COOKIE.values(request);
    Optional<Device> known =
        shown.stream().map(devices::known).flatMap(Optional::stream).findFirst();
    if (known.isEmpty() && !shown.isEmpty()) {
      events.record(
          SecurityEvent.DEVICE_REFUSED,
          events.pseudonym("network", Asker.network(request.getRemoteAddr())));
    }
    return known;
  }
}
