package org.vivier.platform.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Lets a page leave in one piece: with Tomcat’s 8 kB each takes three calls of the system. */
@Component
class WholePages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  /** For each connection that is being answered. */
  private static final DataSize BUFFER = DataSize.ofKilobytes(32);

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addConnectorCustomizers(connector ->
        connector.setProperty("socket.appWriteBufSize", Long.toString(BUFFER.toBytes())));
  }
}
