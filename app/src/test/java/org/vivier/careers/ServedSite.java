package org.vivier.careers;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportReport;
import org.vivier.postings.PostingFolder;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;

/** The running program with an empty database, asked over HTTP as a browser would. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
abstract class ServedSite {
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Autowired DatabaseAccess access;
  @Autowired ImportPostings importPostings;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @LocalServerPort int port;
  @TempDir Path temporary;
  PostingFolder folder;

  @BeforeEach
  void nothingPublished() {
    TablesOwner.empty(access, "posting");
    folder = new PostingFolder(temporary.resolve("content")).withAnyText();
    notice();
  }

  /** Imports the folder; the site shows it at once. */
  ImportReport publish() {
    ImportReport report = importPostings.handle(folder.path());
    notice();
    return report;
  }

  /** What the database would tell a moment later. */
  void notice() {
    events.publishEvent(new Notice(Notice.EVERYTHING));
  }

  /** The answer to a GET; headers are names and values in turn. Redirects are not followed. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  static HttpResponse<String> send(HttpRequest request) {
    try {
      return BROWSER.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** The page as a reader sees it; anything but 200 fails. */
  Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode());
    }
    return Jsoup.parse(answer.body(), address(path).toString());
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
