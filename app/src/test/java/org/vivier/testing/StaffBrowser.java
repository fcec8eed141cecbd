package org.vivier.testing;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the running program over HTTP as the browser of somebody on staff does. */
public final class StaffBrowser {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
