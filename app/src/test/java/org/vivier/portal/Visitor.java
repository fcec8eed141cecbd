package org.vivier.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser with cookies and without JavaScript, which follows no redirects by itself. */
public final class Visitor {
  private static final String BOUNDARY = "----------vivier";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  private final int port;
  private String address = "";

  /** A browser that was never here. */
  public Visitor(int port) {
    this.port = port;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  /** Without a body, and without a token. */
  public HttpResponse<String> send(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()).build());
  }

  /** The same through a proxy that ends TLS. */
  public HttpResponse<String> getOverTls(String path) {
    return send(
        request(path)
            .header("X-Forwarded-For", "203.0.113.7")
            .header("X-Forwarded-Proto", "https")
            .build());
  }

  /** The value of a cookie that this browser has; empty text without one. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Puts a cookie into this browser, as a neighbour on the same domain or a shared desk can. */
  public Visitor plant(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setDomain("127.0.0.1");
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port + "/"), cookie);
    return this;
  }

  /** The whole answer as bytes. */
  byte[] bytes(String path) {
    return download(path).body();
  }

  /** For what is no text. */
  public HttpResponse<byte[]> download(String path) {
    return send(request(path).build(), BodyHandlers.ofByteArray());
  }

  public Document page(String path) {
    HttpResponse<String> answer = get(path);
    return Jsoup.parse(answer.body());
  }

  /** Sends a form with the token of a page that was shown before. */
  public HttpResponse<String> post(String path, Document shown, Map<String, String> fields) {
    String body =
        java.util.stream.Stream.concat(
                fields.entrySet().stream(), Map.of("_csrf", token(shown)).entrySet().stream())
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** The same with a file. */
  public HttpResponse<String> upload(
      String path, Document shown, Map<String, String> fields, String field, byte[] file) {
    return upload(path, shown, fields, field, "cv.txt", file);
  }

  /** The same with a name for the file. */
  public HttpResponse<String> upload(
      String path,
      Document shown,
      Map<String, String> fields,
      String field,
      String fileName,
      byte[] file) {
    String names = "name=\"" + field + "\"; filename=\"" + fileName + "\"";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(multipart(token(shown), fields, names, file))
            .build());
  }

  public static Document document(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  /** Where a redirect leads. */
  public static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode());
  }

  private static String token(Document shown) {
    Element field = shown.selectFirst("input[name=_csrf]");
    return field == null ? "" : field.attr("value");
  }

  /** Lets this browser be in another network, as a proxy says. */
  public Visitor from(String network) {
    address = network;
    return this;
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
  }

  private HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BodyPublisher multipart(
      String token, Map<String, String> fields, String names, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
    fields.forEach((name, value) ->
        part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
    part(body, names, file);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return BodyPublishers.ofByteArray(body.toByteArray());
  }

  private static void part(ByteArrayOutputStream body, String names, byte[] content) {
    String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
