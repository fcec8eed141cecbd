package org.vivier.staff.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/**
 * Gives controllers who is signed in: a {@link StaffRequest}, or just the {@link StaffMember}, or
 * an {@link Optional} of one where the route is for everyone.
 */
@Configuration(proxyBeanMethods = false)
class StaffArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new StaffAccessGuard());
    interceptors.addInterceptor(new SentOnce());
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == StaffRequest.class
        || parameter.nestedIfOptional().getNestedParameterType() == StaffMember.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    if (parameter.getParameterType() == Optional.class) {
      return whoever();
    }
    StaffRequest asking = StaffRequest.of(request);
    return parameter.getParameterType() == StaffRequest.class ? asking : asking.member();
  }

  private static Optional<StaffMember> whoever() {
    @Nullable Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null && signedIn.getPrincipal() instanceof StaffMember member
        ? Optional.of(member)
        : Optional.empty();
  }
}
