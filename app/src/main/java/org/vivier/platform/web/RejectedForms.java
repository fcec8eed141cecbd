package org.vivier.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/**
 * Answers a form whose token is missing or wrong (a cookie that expired, a page open for days) with
 * the page that the form came from. The request goes on as a GET, which changes nothing; the page
 * may look at what was typed and show it again. Where the address has no page of its own, as of
 * buttons and scripts, an error says that nothing was done.
 */
@Component
public class RejectedForms implements AccessDeniedHandler {
  private static final String MARK = RejectedForms.class.getName();

  /** Why a form was not accepted. */
  private enum Reason {
    MISSING,
    WRONG
  }

  private final Routes routes;
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final SecurityEvents events;

  RejectedForms(
      Routes routes,
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
      SecurityEvents events) {
    this.routes = routes;
    this.mappings = mappings;
    this.events = events;
  }

  /** Whether this request was a form that was not accepted; what was typed is in its parameters. */
  public static boolean among(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    int status = statusWithoutToken(request);
    if (status != HttpServletResponse.SC_FORBIDDEN) {
      response.sendError(status);
      return;
    }
    note(request);
    if (!showsAPage(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    request.setAttribute(MARK, true);
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    request
        .getRequestDispatcher(request.getRequestURI())
        .forward(AsGet.of(request), new NothingWasDone(response));
  }

  /** The page is there as always, and says all the same that the form was not accepted. */
  private static final class NothingWasDone extends HttpServletResponseWrapper {
    NothingWasDone(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      super.setStatus(status == SC_OK ? SC_FORBIDDEN : status);
    }
  }

  /** The pattern of the route, never the path: that one may hold a token. */
  private void note(HttpServletRequest request) {
    boolean missing = request.getParameter("_csrf") == null;
    Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    events.record(
        SecurityEvent.FORM_REFUSED,
        Detail.of("reason", missing ? Reason.MISSING : Reason.WRONG),
        new Detail("route", String.valueOf(route)));
  }

  private boolean showsAPage(HttpServletRequest request) throws ServletException {
    try {
      return mappings.getObject().getHandler(AsGet.of(request)) != null
          && !Routes.WHATEVER_IS_LEFT.equals(Routes.answering(request));
    } catch (HttpRequestMethodNotSupportedException e) {
      return false;
    } catch (ServletException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** What isn't there, or takes no forms, is answered as if there were no tokens. */
  private int statusWithoutToken(HttpServletRequest request) throws ServletException {
    if (!routes.know(request)) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    try {
      ServletRequestPathUtils.parseAndCache(request);
      return mappings.getObject().getHandler(request) == null
          ? HttpServletResponse.SC_NOT_FOUND
          : HttpServletResponse.SC_FORBIDDEN;
    } catch (HttpRequestMethodNotSupportedException e) {
      return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    } catch (ServletException e) {
      return HttpServletResponse.SC_BAD_REQUEST;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
