package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.vivier.platform.page.Site;
import org.vivier.platform.web.PageCache;
import org.vivier.platform.web.PageOffer;

class SecurityTextIntegrationTest extends ServedSite {
  private static final String PATH = "/.well-known/security.txt";

  @Autowired private Site site;
  @Autowired private PageOffer offer;
  @Autowired private PageCache pages;

  @Test
  void isNotThereWhereNobodyIsNamed() {
    assertThat(get(PATH).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "security@example.org, mailto:security@example.org",
    "mailto:security@example.org, mailto:security@example.org",
    "https://example.org/report, https://example.org/report"
  })
  void namesWhomToTell(String contact, String uri) throws IOException {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    MockHttpServletRequest request = new MockHttpServletRequest("GET", PATH + "/once");
    new SecurityTextController(contact, site, offer, clock).show(request, answer);
    String text = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(text.lines())
        .contains(
            "Contact: " + uri,
            "Preferred-Languages: en, fr",
            "Canonical: " + site.url("/.well-known/security.txt"));
    String expires =
        text.lines().filter(line -> line.startsWith("Expires: ")).findFirst().orElseThrow();
    assertThat(Instant.parse(expires.substring("Expires: ".length())))
        .isBetween(clock.instant(), clock.instant().plusSeconds(91 * 86_400));
    assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(answer.getHeader("Cache-Control")).contains("public");
    assertThat(pages.find(PATH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "a@example.org\nContact: b", "nobody", "http://x"})
  void takesNothingThatIsNoContact(String contact) {
    assertThatThrownBy(() -> new SecurityTextController(contact, site, offer, clock))
        .hasMessageContaining("vivier.organization.security-contact");
  }
}
