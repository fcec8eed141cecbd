package org.vivier.correspondence.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "amelie@example.org, amelie@example.org",
    "' amelie+jobs@example.org ', amelie+jobs@example.org",
    "o'brien@example.org, o'brien@example.org",
    "amélie@example.org, amélie@example.org",
    "用户@例え.example, 用户@xn--r8jz45g.example",
    "amelie@ÉCOLE.example, amelie@xn--cole-9oa.example",
    "a\u200b@b.ca, a@b.ca",
    "\"two words\"@example.org, \"two words\"@example.org",
    "a@[127.0.0.1], a@[127.0.0.1]"
  })
  void takesEveryLegalForm(String typed, String carried) {
    assertThat(MailAddress.of(typed)).map(MailAddress::value).contains(carried);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "amelie",
        "@example.org",
        "amelie@",
        "a@b.ca, c@d.ca",
        "Amelie <a@b.ca>",
        "a@b.ca\r\nBcc: c@d.ca",
        "a@b.ca\u0000",
        "group: a@b.ca;",
        "a(comment)@b.ca",
        "a@stra\u00dfe.example"
      })
  void refusesWhatIsNotOneAddress(String typed) {
    assertThat(MailAddress.of(typed)).isEmpty();
  }
}
