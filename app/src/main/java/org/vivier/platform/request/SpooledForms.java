package org.vivier.platform.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.WebUtils;

/** Shows Spring the files of a form that is here. */
@Component(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
@ConditionalOnWebApplication
final class SpooledForms implements MultipartResolver {
  @Override
  public boolean isMultipart(HttpServletRequest request) {
    SpooledRequest spooled = WebUtils.getNativeRequest(request, SpooledRequest.class);
    return spooled != null && spooled.hasParts();
  }

  @Override
  public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
    SpooledRequest spooled = WebUtils.getNativeRequest(request, SpooledRequest.class);
    if (spooled == null) {
      throw new IllegalStateException("the request did not pass the filter that reads bodies");
    }
    // Fields are parameters of the request already.
    return new DefaultMultipartHttpServletRequest(request, spooled.files(), Map.of(), Map.of());
  }

  @Override
  public void cleanupMultipart(MultipartHttpServletRequest request) {
    // Who read the body closes it, when the answer is written.
  }
}
