package org.vivier.processes.web;

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
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;

/**
 * Gives controllers the {@link SelectionProcess} whose number stands in the address. Where there is
 * none the page isn't there; a template counts only where {@link OrTemplate} says so.
 */
@Configuration(proxyBeanMethods = false)
class ProcessArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final Processes processes;

  ProcessArguments(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == SelectionProcess.class;
  }

  @Override
  public SelectionProcess resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String number = PathVariables.one(request, ProcessId.SCOPE);
    return ProcessScope.taken(number)
        .or(() -> processes.find(number))
        .filter(found -> !found.template() || parameter.hasParameterAnnotation(OrTemplate.class))
        .orElseThrow(ProcessPages::missing);
  }
}
