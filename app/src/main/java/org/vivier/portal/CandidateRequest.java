package org.vivier.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.vivier.access.Asker;
import org.vivier.access.Device;
import org.vivier.access.DeviceCookie;
import org.vivier.platform.web.SiteRequest;

/** One request of somebody who applies. */
public record CandidateRequest(HttpServletRequest http) implements SiteRequest {

  /** The browser, if we met it before. */
  public Optional<Device> device() {
    return DeviceCookie.in(http);
  }

  /** Who asks, for what may be asked only so often. */
  public Asker asker() {
    return Asker.of(http);
  }

  /** Of a page that is only looked at: such a form was refused, anything else is fine. */
  public HttpStatus status() {
    return rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
  }
}
