package org.vivier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class ServerLimitsIntegrationTest {
  private static final int TOO_LONG = 20_000;

  @LocalServerPort private int port;

  @Test
  void refusesHeadersThatAreTooLong() throws Exception {
    HttpResponse<String> answer = get("x".repeat(TOO_LONG));
    assertThat(answer.statusCode()).isBetween(400, 431);
    assertThat(answer.body()).doesNotContainIgnoringCase("tomcat");
  }

  @Test
  void doesNotSayWhatItIsMadeOf() throws Exception {
    HttpResponse<String> answer = get("short");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map().keySet())
        .extracting(name -> name.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("server", "x-powered-by", "set-cookie");
  }

  private HttpResponse<String> get(String header) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/en/careers");
    HttpRequest request = HttpRequest.newBuilder(address).header("X-Test", header).build();
    try (HttpClient visitor = HttpClient.newHttpClient()) {
      return visitor.send(request, BodyHandlers.ofString());
    }
  }
}
