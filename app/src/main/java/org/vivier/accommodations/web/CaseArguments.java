package org.vivier.accommodations.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.platform.web.PathVariables;
import org.vivier.staff.StaffMember;

/** Gives controllers the private case that an address names. */
@Configuration(proxyBeanMethods = false)
class CaseArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final CasePages pages;

  CaseArguments(CasePages pages) {
    this.pages = pages;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Opened.class;
  }

  @Override
  public Opened resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return pages.find(PathVariables.one(request, "case"), member(request));
  }

  private static StaffMember member(NativeWebRequest request) {
    Authentication signedIn = (Authentication) Objects.requireNonNull(request.getUserPrincipal());
    return (StaffMember) Objects.requireNonNull(signedIn.getPrincipal());
  }
}
