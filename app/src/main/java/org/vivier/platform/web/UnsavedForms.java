package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.vivier.platform.database.StorageCapacity;
import org.vivier.platform.database.StorageFailure;
import org.vivier.platform.page.ErrorPage;
import org.vivier.platform.page.Resend;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;

/**
 * When the database takes nothing (its disk is full, it is starting again), answers with a page
 * that says so and holds what was typed, to be sent again with a button. The page asks the database
 * for nothing. Files are not in it: they have to be chosen again.
 */
@Component
class UnsavedForms implements HandlerExceptionResolver, Ordered {
  private static final String SECONDS = "60";

  private final ObjectProvider<Site> site;
  private final ObjectProvider<Templates> templates;
  private final StorageCapacity room;

  UnsavedForms(
      ObjectProvider<Site> site, ObjectProvider<Templates> templates, StorageCapacity room) {
    this.site = site;
    this.templates = templates;
    this.room = room;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!StorageFailure.isCauseOf(failure) || response.isCommitted()) {
      return null;
    }
    room.refused(failure);
    try {
      response.reset();
      SecurityHeaders.apply(request, response);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", SECONDS);
      response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
      response.setContentType("text/html;charset=UTF-8");
      response.getOutputStream().write(page(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }

  private byte[] page(HttpServletRequest request) {
    ErrorPage page =
        new ErrorPage(
            site.getObject(),
            LanguageChoice.ofPath(request.getRequestURI()).orElse(null),
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            resend(request));
    return templates.getObject().render("shared/error", page);
  }

  private static @Nullable Resend resend(HttpServletRequest request) {
    if (!"POST".equals(request.getMethod())) {
      return null;
    }
    String type = request.getContentType();
    boolean withFiles = type != null && type.startsWith("multipart/");
    List<Resend.Field> fields =
        request.getParameterMap().entrySet().stream().flatMap(UnsavedForms::fields).toList();
    return new Resend(request.getRequestURI(), withFiles, fields);
  }

  private static Stream<Resend.Field> fields(Map.Entry<String, String[]> field) {
    return Arrays.stream(field.getValue()).map(value -> new Resend.Field(field.getKey(), value));
  }
}
