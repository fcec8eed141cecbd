package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "\u200b\ufeff",
        "\u3164",
        "\u2800\u2800",
        "\u00ad\n\t",
        "\ufe0f"
      })
  void isNothingToSee(String text) {
    assertThat(Invisible.only(text)).isTrue();
    assertThat(Invisible.stripped(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u200bé", "0", "-", "\ud83c\udf32", "한"})
  void isSomethingToSee(String text) {
    assertThat(Invisible.only(text)).isFalse();
    assertThat(Invisible.stripped(text)).isNotEmpty();
  }
}
