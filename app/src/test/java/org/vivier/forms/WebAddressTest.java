package org.vivier.forms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          linkedin.com/in/noe                | https://linkedin.com/in/noe
          www.example.org/folio              | https://www.example.org/folio
          ' example.org '                    | https://example.org
          example.org:8443/a?b=c#d           | https://example.org:8443/a?b=c#d
          //example.org/a                    | https://example.org/a
          https://example.org/a\u200b        | https://example.org/a
          http://example.org                 | http://example.org
          HTTPS://Example.org/               | HTTPS://Example.org/
          https://example.org/my work.pdf    | https://example.org/my%20work.pdf
          'https://example.org/{a}/"b"'      | https://example.org/%7Ba%7D/%22b%22
          example.org/a%20b                  | https://example.org/a%20b
          québec.example/é                   | https://québec.example/é
          example.org?q=a b                  | https://example.org?q=a%20b
          example.org/#/a b#c                | https://example.org/#/a%20b%23c
          example.org/100%                   | https://example.org/100%25
          example.org/a\u00a0b              | https://example.org/a%C2%A0b
          https://https://example.org        | https://example.org
          http://https://example.org/a       | https://example.org/a
          <https://example.org>              | https://example.org
          « example.org/a »,                 | https://example.org/a
          example.org/a;                     | https://example.org/a
          my_site.example.org                | https://my_site.example.org
          """)
  void completesWhatABrowserShows(String typed, String address) {
    assertThat(WebAddress.of(typed)).contains(address);
    assertThat(WebAddress.completed(typed)).isEqualTo(address);
  }

  @Test
  void escapesABar() {
    assertThat(WebAddress.of("https://example.org/a|b")).contains("https://example.org/a%7Cb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "folio",
        "my folio",
        "12.5",
        "jo@example.org",
        "mailto:jo@example.org",
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "https://",
        "https:///a",
        "https:example.org",
        "https://user:pw@example.org",
        "user:pw@example.org",
        "https://exa mple.org",
        "see example.org",
        "example.org, example.com"
      })
  void refusesWhatIsNone(String typed) {
    assertThat(WebAddress.of(typed)).isEmpty();
    assertThat(WebAddress.completed(typed)).isEqualTo(typed);
  }

  @Property
  void isTheSameWhenItIsReadAgain(@ForAll String typed) {
    WebAddress.of("example.org/" + typed)
        .ifPresent(address -> {
          assertThat(address).startsWith("https://example.org/");
          assertThat(WebAddress.of(address)).contains(address);
        });
  }
}
