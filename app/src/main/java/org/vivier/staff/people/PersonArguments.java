package org.vivier.staff.people;

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
import org.vivier.staff.Person;
import org.vivier.staff.page.StaffResponses;

/** Gives controllers the person that an address names. */
@Configuration(proxyBeanMethods = false)
class PersonArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final PersonFacts facts;

  PersonArguments(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Person.class;
  }

  @Override
  public Person resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return facts.find(PathVariables.one(request, "person")).orElseThrow(StaffResponses::missing);
  }
}
