package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers a public page and, where its address is its own, keeps it for the next reader. */
@Component
public class PageOffer {
  private final PageCache pages;

  PageOffer(PageCache pages) {
    this.pages = pages;
  }

  /**
   * Renders and answers.
   *
   * @param path the page's own address; a request that spells it otherwise, or has a query, is
   *     answered but not kept, so that nobody can fill the memory with spellings
   */
  public void answer(
      String path,
      Supplier<RenderedPage> page,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    answerIfThere(path, () -> Optional.of(page.get()), request, response);
  }

  /**
   * Looks up, renders and answers. What the page shows has to be read by {@code page} and not
   * before: otherwise a page of yesterday's text might be kept.
   *
   * @return whether there is such a page; if not, nothing has been answered
   */
  public boolean answerIfThere(
      String path,
      Supplier<Optional<RenderedPage>> page,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    int state = pages.state();
    Optional<RenderedPage> rendered = page.get();
    if (rendered.isEmpty()) {
      return false;
    }
    if (request.getQueryString() == null && path.equals(request.getRequestURI())) {
      pages.keep(path, rendered.get(), state);
    }
    PageAnswer.write(rendered.get(), request, response);
    return true;
  }
}
