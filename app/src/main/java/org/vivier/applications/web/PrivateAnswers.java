package org.vivier.applications.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps what concerns one person out of caches, referrers and search engines. It comes after the
 * pages in memory, which are everybody's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class PrivateAnswers extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Pattern PRIVATE =
      Pattern.compile(
          "/en/(apply|my|my-applications|self-declaration)(/.*)?"
              + "|/fr/(postuler|ma|mes-candidatures|autodeclaration)(/.*)?"
              + "|/en/careers/positions/[^/]+/apply|/fr/carrieres/postes/[^/]+/postuler");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (PRIVATE.matcher(request.getRequestURI()).matches()) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("X-Robots-Tag", "noindex");
    }
    chain.doFilter(request, response);
  }
}
