package org.vivier.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailHintTest {
  @ParameterizedTest
  @CsvSource({
    "amelie@gmial.com, amelie@gmail.com",
    "amelie@gmal.com, amelie@gmail.com",
    "amelie@gmaill.com, amelie@gmail.com",
    "Amelie@Hotnail.com, Amelie@hotmail.com",
    "jordan@example.con, jordan@example.com"
  })
  void noticesSlips(String typed, String meant) {
    assertThat(EmailHint.of(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amelie@gmail.com",
        "amelie@example.org",
        "a@b",
        "",
        "@",
        "x@",
        "\"a@b\"@gmail.com",
        "sam@mail.com",
        "sam@live.be"
      })
  void leavesOthersAlone(String typed) {
    assertThat(EmailHint.of(typed)).isEmpty();
  }

  @Test
  void knowsWhatOneSlipIs() {
    assertThat(EmailHint.oneSlip("gmail.com", "gmail.com")).isFalse();
    assertThat(EmailHint.oneSlip("", "gmail.com")).isFalse();
  }
}
