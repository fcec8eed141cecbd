package org.vivier.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the running program over HTTP as the browser of somebody on staff does. */
public final class StaffBrowser {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Pattern ID = Pattern.compile(" id=\"([^\"<>]*)\"(?=[^<>]*>)");
  private static final String BOUNDARY = "a-boundary-of-a-form";

  private StaffBrowser() {}

  /**
   * Sends a request.
   *
   * @param who whose cookie goes along; null for somebody unknown
   * @param form what a form sends, see {@link #form}; only of a POST
   */
  public static HttpResponse<String> send(
      int port, String method, String path, TestStaff.@Nullable Session who, String form) {
    boolean posts = method.equals("POST");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, posts ? BodyPublishers.ofString(form) : BodyPublishers.noBody());
    if (who != null) {
      request.header("Cookie", who.cookie());
    }
    if (posts) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    return answer(request);
  }

  private static HttpResponse<String> answer(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      HttpResponse<String> answer =
          CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(twice(answer)).as("ids that stand twice on %s", request.uri().getPath()).isEmpty();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Labels, errors and links lead to the first of two elements with one id, whichever was meant.
   */
  private static Set<String> twice(HttpResponse<String> answer) {
    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      return Set.of();
    }
    Set<String> seen = new HashSet<>();
    return ID.matcher(answer.body())
        .results()
        .map(found -> found.group(1))
        .filter(id -> !seen.add(id))
        .collect(Collectors.toSet());
  }

  /** Sends a form of this person's with a file; names and values of its other fields in turn. */
  public static HttpResponse<String> sendFile(
      int port, String path, TestStaff.Session who, String name, byte[] file, String... fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"_csrf\"", bytes(who.formToken()));
    for (int i = 0; i < fields.length; i += 2) {
      part(body, "name=\"" + fields[i] + "\"", bytes(fields[i + 1]));
    }
    part(body, "name=\"file\"; filename=\"" + name + "\"", file);
    body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
    return answer(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .header("Cookie", who.cookie())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
  }

  private static void part(ByteArrayOutputStream body, String names, byte[] content) {
    body.writeBytes(
        bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A form of this person's, with names and values in turn. */
  public static String form(TestStaff.Session who, String... fields) {
    List<String> parts = new ArrayList<>(List.of("_csrf=" + encoded(who.formToken())));
    for (int i = 0; i < fields.length; i += 2) {
      parts.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return String.join("&", parts);
  }

  /** Where an answer leads; empty when nowhere. */
  public static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** As forms write a name or a value. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
