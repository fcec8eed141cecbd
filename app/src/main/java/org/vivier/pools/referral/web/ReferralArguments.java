package org.vivier.pools.referral.web;

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
import org.vivier.staff.StaffMember;

/** Gives controllers the referral that an address names, with its request. */
@Configuration(proxyBeanMethods = false)
class ReferralArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final ReferralView view;

  ReferralArguments(ReferralView view) {
    this.view = view;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ReferralView.Seen.class;
  }

  @Override
  public ReferralView.Seen resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return view.find(
        PathVariables.one(request, "request"),
        PathVariables.one(request, "referral"),
        member(request));
  }

  private static StaffMember member(NativeWebRequest request) {
    Authentication signedIn = (Authentication) Objects.requireNonNull(request.getUserPrincipal());
    return (StaffMember) Objects.requireNonNull(signedIn.getPrincipal());
  }
}
