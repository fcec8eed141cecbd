package org.vivier.platform.request;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.vivier.platform.web.Routes;

/** Tells by address and headers alone what a request may bring, as the controllers say it. */
@Component
@ConditionalOnWebApplication
final class BodyRoutes {
  /** What becomes of a body. */
  sealed interface Route {
    /** It is read, up to what this kind may have. */
    record Taken(BodyKind kind) implements Route {}

    /** It isn't, and this is the answer. */
    record Refused(int status) implements Route {}
  }

  private final Routes routes;
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  BodyRoutes(
      Routes routes,
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.routes = routes;
    this.mappings = mappings;
  }

  Route of(HttpServletRequest request) throws ServletException {
    try {
      ServletRequestPathUtils.parseAndCache(request);
      HandlerExecutionChain chain = mappings.getObject().getHandler(request);
      return chain != null && chain.getHandler() instanceof HandlerMethod method
          ? of(method, request)
          : new Route.Refused(HttpStatus.NOT_FOUND.value());
    } catch (HttpRequestMethodNotSupportedException e) {
      // The controller that looks up what is left has every address and only reads.
      HttpStatus status =
          routes.know(request) ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.NOT_FOUND;
      return new Route.Refused(status.value());
    } catch (HttpMediaTypeNotSupportedException e) {
      return new Route.Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
    } catch (ServletException e) {
      return new Route.Refused(HttpStatus.BAD_REQUEST.value());
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private Route of(HandlerMethod method, HttpServletRequest request) {
    Object controller = method.createWithResolvedBean().getBean();
    Optional<HttpStatus> refusal =
        controller instanceof BodyPrecondition precondition
            ? precondition.refusal(request)
            : Optional.empty();
    AcceptsBody accepts = method.getMethodAnnotation(AcceptsBody.class);
    return refusal
        .<Route>map(status -> new Route.Refused(status.value()))
        .orElseGet(() -> new Route.Taken(accepts == null ? BodyKind.FORM : accepts.value()));
  }
}
