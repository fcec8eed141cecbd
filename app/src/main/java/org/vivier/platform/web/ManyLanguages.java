package org.vivier.platform.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a browser name as many languages as fit into its header. Tomcat stops at ten, and with an
 * error of the server's; {@link LanguageChoice} looks at no more than it needs.
 */
@Component
class ManyLanguages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final int MORE_THAN_FIT = 16 << 10;

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(MORE_THAN_FIT));
  }
}
