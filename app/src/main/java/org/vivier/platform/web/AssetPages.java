package org.vivier.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.platform.Assets;
import org.vivier.platform.page.Site;

/** Answers stylesheet, fonts, images and scripts from memory; compressed once, at the start. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AssetPages extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, RenderedPage> pages;

  AssetPages(Site site) {
    pages =
        site.assets().all().stream()
            .collect(
                Collectors.toMap(
                    Assets.Asset::path,
                    asset ->
                        RenderedPage.of(
                            asset.type(), asset.bytes(), RenderedPage.FOR_A_YEAR, Instant.MAX)));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    @Nullable RenderedPage page = pages.get(request.getRequestURI());
    if (page == null) {
      chain.doFilter(request, response);
    } else {
      PageAnswer.write(page, request, response);
    }
  }
}
