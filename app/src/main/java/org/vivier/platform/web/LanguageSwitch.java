package org.vivier.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vivier.platform.page.FormOnPage;

/**
 * A form that comes along to its page in another language: the request goes on as a GET, which
 * changes nothing, and the page shows what was typed. Its token was looked at before.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class LanguageSwitch extends OncePerRequestFilter {
  private static final String MARK = LanguageSwitch.class.getName();

  LanguageSwitch() {}

  /** Whether a form came along; what was typed is in the request's parameters. */
  public static boolean among(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  /** The page of this request shows what its parameters say, as if a form came along. */
  public static void showsWhatWasTyped(HttpServletRequest request) {
    request.setAttribute(MARK, true);
  }

  /** Whether this request is a form that comes along, and so goes on as a GET. */
  public static boolean isOne(HttpServletRequest request) {
    return request.getMethod().equals("POST") && FormOnPage.SWITCH.equals(request.getQueryString());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !isOne(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    showsWhatWasTyped(request);
    chain.doFilter(AsGet.of(request), response);
  }
}
