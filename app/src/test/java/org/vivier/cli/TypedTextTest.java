package org.vivier.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TypedTextTest {
  @Test
  void takesTheFirstLineForAnAddress() {
    assertThat(from(" amélie@example.org \r\nmore\n", UTF_8).line("?"))
        .isEqualTo("amélie@example.org");
    assertThat(from("", UTF_8).line("?")).isEmpty();
  }

  @Test
  void takesEverythingForAMessage() {
    assertThat(from("Bonjour Amélie,\n\nÀ lundi.\n", UTF_8).lines("?"))
        .isEqualTo("Bonjour Amélie,\n\nÀ lundi.\n");
  }

  @Test
  void refusesWhatWouldArriveGarbled() {
    assertThatThrownBy(() -> from("Amélie", ISO_8859_1).lines("?"))
        .isInstanceOf(TypedText.NotUtf8.class);
  }

  private static TypedText from(String text, Charset charset) {
    return new TypedText(new ByteArrayInputStream(text.getBytes(charset)), null);
  }
}
