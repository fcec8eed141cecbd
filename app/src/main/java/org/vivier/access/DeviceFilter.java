package org.vivier.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.web.BrowserSecret;

/** Lets whoever handles a request ask which device it comes from. Looks nothing up by itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class DeviceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Devices devices;
  private final transient SecurityEvents events;

  DeviceFilter(Devices devices, SecurityEvents events) {
    this.devices = devices;
    this.events = events;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(BrowserSecret.ATTRIBUTE, new CurrentDevice(request, devices, events));
    chain.doFilter(request, response);
  }
}
