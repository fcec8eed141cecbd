package org.vivier.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers what an address names as an argument: the room that owns it extends this, as a
 * bean. What isn’t there, or may not be seen, is a page that isn’t there, before the handler
 * begins.
 */
public abstract class AddressArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final Set<Class<?>> types;

  /** For arguments of these types. */
  protected AddressArguments(Class<?>... types) {
    this.types = Set.of(types);
  }

  /**
   * The argument that is wanted.
   *
   * @throws org.springframework.web.server.ResponseStatusException with 404 when it isn’t there
   */
  protected abstract Object find(MethodParameter wanted, NativeWebRequest request);

  /** What stands in the address for a variable of its route; empty text where it has none. */
  protected static String named(NativeWebRequest request, String variable) {
    Object all =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return all instanceof Map<?, ?> values && values.get(variable) instanceof String value
        ? value
        : "";
  }

  @Override
  public final void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public final boolean supportsParameter(MethodParameter parameter) {
    return types.contains(parameter.getParameterType());
  }

  @Override
  public final Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return find(parameter, request);
  }
}
