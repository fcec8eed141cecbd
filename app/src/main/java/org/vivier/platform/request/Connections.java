package org.vivier.platform.request;

import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/**
 * As many connections as the memory can bear, and a thread for each that is at work: who sends
 * slowly holds a place of their own and nobody else's.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyLimits.class)
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  /** The buffers of one, with those of a request that is half here. */
  private static final long BYTES_EACH = 128 << 10;

  private static final int FEWEST = 500;
  private static final int MOST = 8_000;

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.setProtocol(WatchedProtocol.class.getName());
    factory.addConnectorCustomizers(connector -> {
      if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
        int connections = fitting(Runtime.getRuntime().maxMemory());
        protocol.setMaxConnections(connections);
        protocol.setMaxThreads(connections);
      }
    });
  }

  static int fitting(long memory) {
    return Math.clamp(memory / BYTES_EACH, FEWEST, MOST);
  }
}
