package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.vivier.postings.Postings;

@ExtendWith(OutputCaptureExtension.class)
class ErrorAnswersIntegrationTest extends ServedSite {
  @MockitoSpyBean Postings postings;

  @ParameterizedTest
  @CsvSource({
    "GET, /en/nothing, 404, en", "GET, /fr/rien, 404, fr", "GET, /nothing, 404, both",
    "POST, /fr/carrieres, 405, fr", "POST, /en/careers, 405, en", "TRACE, /fr/x, 405, fr",
    "GET, /fr/carrieres?q=%zz, 400, fr"
  })
  void speakTheLanguageOfTheAddress(String method, String path, int status, String language) {
    assertStyled(ask(method + " " + path + " HTTP/1.1"), status, language);
  }

  @ParameterizedTest
  @CsvSource({
    "/%, 400",
    "/%00, 400",
    "/en/careers/positions/%C3, 400",
    "/fr/x%5Cy, 400",
    "/a|b, 400",
    "/../../etc/passwd, 400"
  })
  void speakBothWhenTheAddressMakesNoSense(String path, int status) {
    assertStyled(ask("GET " + path + " HTTP/1.1"), status, "both");
  }

  @Test
  void bringNobodyOutOfBedForAReadersMistake(CapturedOutput output) {
    int before = output.length();
    ask("GET /en/careers?q=%zz HTTP/1.1");
    send("POST", "/en/careers");
    ask("GET /en/careers/positions/%C3 HTTP/1.1");
    assertThat(output.getAll().substring(before)).doesNotContain("ERROR").doesNotContain("WARN");
  }

  @Test
  void refuseWhatIsTooLong() {
    assertStyled(ask("GET /" + "a".repeat(20_000) + " HTTP/1.1"), 400, "both");
    assertStyled(ask("GET / HTTP/1.1", "X-Long: " + "a".repeat(20_000)), 400, "both");
  }

  @Test
  void refuseBodiesWithoutReadingThem() {
    HttpRequest put =
        HttpRequest.newBuilder(address("/en/careers"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .PUT(BodyPublishers.ofString("%".repeat(100_000)))
            .build();
    assertThat(send(put).statusCode()).isEqualTo(405);
  }

  @Test
  void sayThatItIsOurFaultAndNoMore() {
    doThrow(new IllegalStateException("secret detail")).when(postings).address(any(), any());
    HttpResponse<String> answer = get("/fr/carrieres/postes/elm");
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("IllegalState");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isNotBlank();
  }

  private static void assertStyled(String answer, int status, String language) {
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    Document page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n") + 4));
    assertThat(page.select("link[rel=stylesheet]")).isNotEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("html").attr("lang")).isEqualTo(language.equals("fr") ? "fr" : "en");
    assertThat(page.select("main [lang=fr]").isEmpty()).isEqualTo(language.equals("en"));
    assertThat(page.select("main a[href=/fr/carrieres]").isEmpty())
        .isEqualTo(language.equals("en"));
    assertThat(page.select("main a[href=/en/careers]").isEmpty()).isEqualTo(language.equals("fr"));
  }

  private String ask(String request, String... headers) {
    String[] lines = new String[headers.length + 3];
    lines[0] = request;
    lines[1] = "Host: x";
    lines[2] = "Connection: close";
    System.arraycopy(headers, 0, lines, 3, headers.length);
    return RawRequest.send(port, lines);
  }
}
