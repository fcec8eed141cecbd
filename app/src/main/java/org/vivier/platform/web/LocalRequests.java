package org.vivier.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether a request was made on this machine, by a browser that meant this machine, and came here
 * straight.
 *
 * <p>A connection from here is not enough: a web server in front connects from here for everybody,
 * and another site can have a name of its own lead here. It is looked at before anything else, and
 * above all before X-Forwarded-For is believed and taken away.
 */
@Component
@Order(LocalRequests.BEFORE_BOOT)
public class LocalRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  static final int BEFORE_BOOT = -1;
  private static final String MARK = LocalRequests.class.getName();
  private static final Pattern HOST =
      Pattern.compile("(?:localhost|127(?:[.][0-9]{1,3}){3}|[\\[]::1])(?::[0-9]{1,5})?");
  private static final Set<String> MARKS_OF_A_PROXY = Set.of("forwarded", "via", "x-real-ip");

  /** Whether this request was. */
  public static boolean was(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addEngineValves(new Look());
  }

  static boolean isSo(HttpServletRequest request) {
    return isLoopback(request.getRemoteAddr())
        && isName(request.getHeader("Host"))
        && Collections.list(request.getHeaderNames()).stream()
            .noneMatch(LocalRequests::isMarkOfAProxy);
  }

  /** The address is literal: nothing is looked up. */
  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isName(@Nullable String host) {
    return host != null && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isMarkOfAProxy(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return MARKS_OF_A_PROXY.contains(name) || name.startsWith("x-forwarded-");
  }

  private static final class Look extends ValveBase {
    Look() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      if (isSo(request)) {
        request.setAttribute(MARK, true);
      }
      getNext().invoke(request, response);
    }
  }
}
