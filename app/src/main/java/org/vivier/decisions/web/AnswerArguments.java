package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vivier.platform.web.PathVariables;
import org.vivier.processes.ProcessId;
import org.vivier.processes.web.ProcessFrames;

/** Gives controllers the answer that an address names, with its process. */
@Configuration(proxyBeanMethods = false)
class AnswerArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final ProcessFrames processes;
  private final AnswerPages pages;

  AnswerArguments(ProcessFrames processes, AnswerPages pages) {
    this.processes = processes;
    this.pages = pages;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == AnswerPages.Subject.class;
  }

  @Override
  public AnswerPages.Subject resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return pages.find(
        processes.find(PathVariables.one(request, ProcessId.SCOPE)),
        PathVariables.one(request, "reference"));
  }
}
