package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vivier.platform.web.PathVariables;
import org.vivier.pools.Membership;

/** Gives controllers the membership that a candidate's address names, if the browser may see it. */
@Configuration(proxyBeanMethods = false)
class MembershipArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final OwnMemberships own;

  MembershipArguments(OwnMemberships own) {
    this.own = own;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Membership.class;
  }

  @Override
  public Membership resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return own.find(
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
        PathVariables.one(request, "application"),
        PathVariables.one(request, "membership"));
  }
}
