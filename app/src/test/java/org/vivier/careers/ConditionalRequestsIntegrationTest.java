package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalRequestsIntegrationTest extends ServedSite {
  private static final String POSITION = "/en/careers/positions/elm";

  @BeforeEach
  void aPosting() {
    folder.pair("elm");
    publish();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        POSITION,
        "/en/careers",
        "/en/careers?q=elm",
        "/fr/carrieres/feed.atom",
        "/fr/carrieres/feed.json",
        "/sitemap.xml"
      })
  void answersShortWhenNothingChanged(String path) {
    // Twice: rendered for the first reader, from memory for the second.
    for (int reader = 0; reader < 2; reader++) {
      String etag = header(get(path), "ETag");
      assertThat(etag).matches("\"[^\"]+\"");
      HttpResponse<String> again = get(path, "If-None-Match", "\"other\", W/" + etag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(etag);
      assertThat(header(again, "Vary")).isEqualTo("Accept-Encoding");
      assertThat(header(again, "Cache-Control")).contains("no-cache");
      assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
      assertThat(get(path, "If-None-Match", "\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void changesItsTagWithTheText() {
    String before = header(get(POSITION), "ETag");
    folder.pair("elm", java.util.Map.of("title", "Other"));
    publish();
    assertThat(get(POSITION, "If-None-Match", before).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "deflate, gzip;q=0.5, br | true",
        "GZIP | true",
        "x;q=1, gzip ; q=0.1 | true",
        "* | false",
        "gzip;q=0 | false",
        "gzip; q=0 | false",
        "gzip;q=0.0 | false",
        "identity | false",
        "br | false"
      })
  void compressesForThoseWhoAccept(String accepted, boolean compressed) {
    for (int reader = 0; reader < 2; reader++) {
      HttpResponse<String> answer = get(POSITION, "Accept-Encoding", accepted);
      assertThat(header(answer, "Content-Encoding")).isEqualTo(compressed ? "gzip" : "");
      assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    }
  }

  @Test
  void compressesWithoutLoss() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(POSITION)).header("Accept-Encoding", "gzip").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
      assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(get(POSITION).body());
      assertThat(header(answer, "ETag")).isNotEqualTo(header(get(POSITION), "ETag"));
      assertThat(header(answer, "Content-Length")).isEqualTo("" + answer.body().length);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        POSITION,
        "/en/careers",
        "/en/careers?q=elm",
        "/",
        "/careers",
        "/nothing",
        "/sitemap.xml"
      })
  void answersHeadLikeGetWithoutABody(String path) {
    HttpResponse<String> get = get(path);
    for (int reader = 0; reader < 2; reader++) {
      HttpResponse<String> head = send("HEAD", path);
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      for (String name : new String[] {"ETag", "Content-Type", "Location"}) {
        assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
      }
      if (get.statusCode() == 200) {
        assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
      }
    }
  }

  @Test
  void letsAssetsBeKeptForAYearAndCompressesThem() {
    var page = page(POSITION);
    for (String selector :
        new String[] {"link[rel=stylesheet]", "link[rel=icon]", "link[as=font]"}) {
      String path = URI.create(page.select(selector).attr("href")).getPath();
      HttpResponse<String> answer = get(path, "Accept-Encoding", "gzip");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Cache-Control"))
          .contains("max-age=31536000")
          .contains("immutable");
      assertThat(header(answer, "Content-Encoding"))
          .isEqualTo(path.endsWith("woff2") ? "" : "gzip");
      assertThat(get(path, "If-None-Match", header(answer, "ETag")).statusCode()).isEqualTo(304);
    }
  }
}
