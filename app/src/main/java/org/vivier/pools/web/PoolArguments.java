package org.vivier.pools.web;

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
import org.vivier.platform.web.PathVariables;
import org.vivier.pools.Pool;
import org.vivier.staff.StaffMember;

/** Gives controllers the pool that an address names, or the member of it with their pool. */
@Configuration(proxyBeanMethods = false)
class PoolArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final PoolPages pages;

  PoolArguments(PoolPages pages) {
    this.pages = pages;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Pool.class
        || parameter.getParameterType() == PoolMember.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Pool pool = pages.pool(PathVariables.one(request, "pool"), member(request));
    return parameter.getParameterType() == Pool.class
        ? pool
        : new PoolMember(pool, pages.member(pool, PathVariables.one(request, "member")));
  }

  private static StaffMember member(NativeWebRequest request) {
    Authentication signedIn = (Authentication) Objects.requireNonNull(request.getUserPrincipal());
    return (StaffMember) Objects.requireNonNull(signedIn.getPrincipal());
  }
}
