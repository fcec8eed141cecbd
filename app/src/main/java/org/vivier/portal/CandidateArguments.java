package org.vivier.portal;

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

/**
 * Lets controllers ask for the {@link CandidateRequest}, and for the {@link Draft} that the address
 * names, if this browser may see it.
 */
@Configuration(proxyBeanMethods = false)
class CandidateArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final Drafts drafts;

  CandidateArguments(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == CandidateRequest.class
        || parameter.getParameterType() == Draft.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    CandidateRequest visit =
        new CandidateRequest(
            Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    return parameter.getParameterType() == Draft.class
        ? drafts.at(visit, PathVariables.one(request, "id"))
        : visit;
  }
}
