package org.vivier.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers known public pages before anything else of the program is asked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient PageCache pages;

  PageCacheFilter(PageCache pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    var page =
        reading && request.getQueryString() == null
            ? pages.find(request.getRequestURI())
            : java.util.Optional.<RenderedPage>empty();
    if (page.isPresent()) {
      PageAnswer.write(page.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
