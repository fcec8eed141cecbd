package org.vivier.careers.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Serves the sample pages with the program's strict content policy, for a browser to look at. */
final class PreviewServer implements AutoCloseable {
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Map<String, String> pages = new TreeMap<>();
  private final HttpServer server;

  PreviewServer() throws IOException {
    SamplePages.all().forEach((name, sample) -> pages.put("/" + name, render(sample)));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  Map<String, String> pages() {
    return pages;
  }

  String page(String path) {
    return Objects.requireNonNull(pages.get(path), path);
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private String render(SamplePages.Sample sample) {
    var output = new StringOutput();
    if (sample.page() instanceof Map<?, ?> model) {
      var named = new HashMap<String, Object>();
      model.forEach((name, value) -> named.put((String) name, value));
      engine.render(sample.template(), named, output);
    } else {
      engine.render(sample.template(), sample.page(), output);
    }
    return output.toString();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var page = pages.get(path);
      if (page == null) {
        asset(exchange, path);
      } else {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        send(exchange, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void asset(HttpExchange exchange, String path) throws IOException {
    var asset = SampleSite.ASSETS.find(path);
    if (asset.isEmpty()) {
      exchange.sendResponseHeaders(404, 1);
      exchange.getResponseBody().write('-');
    } else {
      send(exchange, asset.get().type(), asset.get().bytes());
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
