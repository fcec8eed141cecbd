package org.vivier.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.vivier.format.Language;
import org.vivier.platform.database.StorageFailure;
import org.vivier.platform.page.ErrorPage;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;

/** The page for whatever went wrong, in the language of the address, or in both. */
@Controller
class ErrorPages implements ErrorController {
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final Site site;
  private final Templates templates;

  ErrorPages(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
    // What Tomcat refuses by itself (TRACE, say) comes here without having met a filter.
    SecurityHeaders.apply(request, response);
    int status = status(request);
    @Nullable Language language = language(request);
    ErrorPage page = new ErrorPage(site, language, status);
    return ResponseEntity.status(HttpStatusCode.valueOf(status))
        .contentType(PageResponses.HTML)
        .cacheControl(CacheControl.noStore())
        .body(templates.render("shared/error", page));
  }

  /** Asked for by name, the page is just another one that isn't there. */
  private static int status(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        && StorageFailure.isCauseOf(failure)) {
      return UNAVAILABLE;
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : NOT_FOUND;
  }

  private static @Nullable Language language(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? LanguageChoice.ofPath(path).orElse(null)
        : null;
  }
}
