package org.vivier.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.platform.database.StorageCapacity;
import org.vivier.platform.web.WriteLimiter;

/**
 * Decides about a body before a byte of it is read, reads it to its end, and only then lets the
 * request in: no filter, no turn and no connection of the database waits for a slow line.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String SECONDS = "60";
  private static final int BAD_REQUEST = 400;

  private final transient BodyRoutes routes;
  private final transient BodyReader reader;
  private final transient WriteLimiter turns;
  private final transient StorageCapacity room;

  BodyFilter(BodyRoutes routes, BodyReader reader, WriteLimiter turns, StorageCapacity room) {
    this.routes = routes;
    this.reader = reader;
    this.turns = turns;
    this.room = room;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!hasBody(request) && !"POST".equals(request.getMethod())) {
      goOn(request, response, chain);
      return;
    }
    switch (routes.of(request)) {
      case BodyRoutes.Route.Refused(int status) -> refuse(response, status);
      case BodyRoutes.Route.Taken(BodyKind kind) -> read(request, response, chain, kind);
    }
  }

  private void read(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, BodyKind kind)
      throws IOException, ServletException {
    SpooledBody body;
    try {
      body = reader.read(request, kind);
    } catch (BodyTooLarge e) {
      refuseToTheEnd(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    } catch (SpoolFull e) {
      response.setHeader("Retry-After", SECONDS);
      refuseToTheEnd(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    } catch (IOException e) {
      // The sender went away, was cut off or sent something that is no form.
      refuse(response, HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try (body) {
      goOn(SpooledRequest.of(request, body), response, chain);
    } catch (InvalidParameterException e) {
      refuse(response, e.getErrorCode());
    }
  }

  private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (var _ = turns.enter(request)) {
      chain.doFilter(request, response);
    }
    if ("POST".equals(request.getMethod()) && response.getStatus() < BAD_REQUEST) {
      room.accepted();
    }
  }

  private void refuseToTheEnd(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    try {
      reader.discard(request);
    } catch (IOException e) {
      // Nobody listens any more, or it never ends.
      refuse(response, status);
      return;
    }
    response.sendError(status);
  }

  /** Who sends on regardless is cut off: the container closes what was not read. */
  private static void refuse(HttpServletResponse response, int status) throws IOException {
    // A connection that broke is closed already, as far as the container is concerned.
    if (!response.isCommitted()) {
      response.setHeader("Connection", "close");
      response.sendError(status);
    }
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }
}
