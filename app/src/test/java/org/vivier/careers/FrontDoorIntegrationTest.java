package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorIntegrationTest extends ServedSite {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr                       | /fr/carrieres",
        "fr-CA,fr;q=0.9,en;q=0.8  | /fr/carrieres",
        "FR-ca                    | /fr/carrieres",
        "en;q=0.3, fr;q=0.7       | /fr/carrieres",
        "en;q=0, fr;q=0.1         | /fr/carrieres",
        "de, it;q=0.9, fr;q=0.1   | /fr/carrieres",
        "en-CA, fr;q=0.9          | /en/careers",
        "fr;q=0                   | /en/careers",
        "fr;q=0, *                | /en/careers",
        "de                       | /en/careers",
        "*                        | /en/careers",
        "fr;q=2                   | /en/careers",
        "fr;q=x                   | /en/careers",
        ";;;,,,q=                 | /en/careers",
        "frr                      | /en/careers",
        "français                 | /en/careers"
      })
  void choosesTheLanguageThatTheBrowserPrefers(String header, String path) {
    String answer =
        RawRequest.send(
            port,
            "GET / HTTP/1.1",
            "Host: x",
            "Accept-Language: " + header.strip(),
            "Connection: close");
    assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: " + path + "\r\n");
  }

  @Test
  void saysThatTheAnswerDependsOnTheLanguage() {
    HttpResponse<String> answer = get("/");
    assertThat(header(answer, "Location")).isEqualTo("/en/careers");
    assertThat(header(answer, "Vary")).contains("Accept-Language");
    assertThat(header(answer, "Cache-Control")).contains("no-cache");
  }

  @Test
  void survivesAnEndlessHeader() {
    assertThat(get("/", "Accept-Language", "fr,".repeat(2_000)).statusCode()).isEqualTo(302);
    assertThat(get("/", "Accept-Language", "fr,".repeat(8_000)).statusCode()).isBetween(400, 499);
  }
}
