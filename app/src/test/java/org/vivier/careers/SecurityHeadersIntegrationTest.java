package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersIntegrationTest extends ServedSite {
  @BeforeEach
  void aPosting() {
    folder.pair("elm");
    publish();
  }

  @ParameterizedTest
  @CsvSource({
    "GET / HTTP/1.1, 302",
    "GET /en/careers HTTP/1.1, 200",
    "HEAD /en/careers HTTP/1.1, 200",
    "GET /en/careers?q=x HTTP/1.1, 200",
    "GET /en/careers/positions/elm HTTP/1.1, 200",
    "GET /careers HTTP/1.1, 301",
    "GET /sitemap.xml HTTP/1.1, 200",
    "GET /nothing HTTP/1.1, 404",
    "GET /assets/nothing.css HTTP/1.1, 404",
    "GET /error HTTP/1.1, 404",
    "POST /en/careers HTTP/1.1, 405",
    "TRACE / HTTP/1.1, 405",
    "FOO / HTTP/1.1, 400",
    "OPTIONS /en/careers HTTP/1.1, 200",
    "GET /% HTTP/1.1, 400",
    "GET /en/careers/positions/a%2Fb HTTP/1.1, 400",
    "GET /en/careers?q=%zz HTTP/1.1, 400",
    "GET / HTTP/9.9, 505",
    "nonsense, 400"
  })
  void areOnEveryAnswer(String request, int status) {
    String answer = ask(request);
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(head(answer))
        .contains("content-security-policy: default-src 'none'")
        .contains("x-content-type-options: nosniff")
        .contains("frame-ancestors 'none'")
        .contains("referrer-policy:")
        .contains("permissions-policy:")
        .doesNotContain("unsafe-inline")
        .doesNotContain("strict-transport-security")
        .doesNotContain("\r\nserver:")
        .doesNotContain("x-powered-by");
    assertThat(answer)
        .doesNotContain("Tomcat")
        .doesNotContain("Spring")
        .doesNotContain("Exception");
  }

  @Test
  void areOnAnswersThatSayNothingChanged() {
    String etag = header(get("/en/careers"), "ETag");
    assertThat(head(ask("GET /en/careers HTTP/1.1", "If-None-Match: " + etag)))
        .startsWith("http/1.1 304")
        .contains("content-security-policy: default-src 'none'");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /en/careers HTTP/1.1",
    "GET /nothing HTTP/1.1",
    "POST / HTTP/1.1",
    "GET / HTTP/1.1",
    "TRACE / HTTP/1.1"
  })
  void askForTlsWhereAProxySpeaksIt(String request) {
    assertThat(head(ask(request, "X-Forwarded-Proto: https")))
        .contains("strict-transport-security: max-age=31536000");
    assertThat(head(ask(request, "X-Forwarded-Proto: http")))
        .doesNotContain("strict-transport-security");
  }

  @Test
  void allowNothingInline() {
    for (String path : new String[] {"/en/careers", "/en/careers/positions/elm"}) {
      assertThat(page(path).select("[style], style, script:not([src]):not([type$=json])"))
          .isEmpty();
    }
  }

  private String ask(String request, String... headers) {
    String[] lines = new String[headers.length + 3];
    lines[0] = request;
    lines[1] = "Host: x";
    lines[2] = "Connection: close";
    System.arraycopy(headers, 0, lines, 3, headers.length);
    return RawRequest.send(port, lines);
  }

  private static String head(String answer) {
    return answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
  }
}
