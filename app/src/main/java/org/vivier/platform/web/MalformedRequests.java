package org.vivier.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.ErrorPage;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;

/**
 * Answers what Tomcat refuses before any page is asked (a broken address, say), in both languages:
 * such a request has no language that could be trusted.
 */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final ObjectProvider<Site> site;
  private final ObjectProvider<Templates> templates;

  /** The web server is made before everything else: what a page needs is asked for later. */
  MalformedRequests(ObjectProvider<Site> site, ObjectProvider<Templates> templates) {
    this.site = site;
    this.templates = templates;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(context -> {
      if (context.getParent() instanceof StandardHost host) {
        host.getPipeline().addValve(new Page());
        // Tomcat would add its own one if it found none of this class.
        host.setErrorReportValveClass(Page.class.getName());
      }
    });
  }

  private final class Page extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
      int status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      try {
        SecurityHeaders.apply(request, response);
        byte[] page = html(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.finishResponse();
      } catch (IOException | IllegalStateException e) {
        // The reader is gone or the answer has begun: there is nobody to tell.
        container.getLogger().debug("No error page could be sent", e);
      }
    }

    private byte[] html(int status) {
      return templates
          .getObject()
          .render("shared/error", new ErrorPage(site.getObject(), null, status));
    }
  }
}
