package org.vivier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRefusalTest {
  private static final List<FileRefusal> ALL =
      List.of(
          new FileRefusal.Empty(),
          new FileRefusal.TooLarge(10 << 20),
          new FileRefusal.WrongType(),
          new FileRefusal.Disguised(FileFormat.PDF),
          new FileRefusal.Encrypted(),
          new FileRefusal.Damaged(),
          new FileRefusal.Overblown(),
          new FileRefusal.NoRoom());

  @Test
  void noneIsForgottenHere() {
    assertThat(ALL).hasSameSizeAs(FileRefusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyRefusalAndStateHasItsWords(String language) throws IOException {
    Properties words = words(language);
    for (FileRefusal refusal : ALL) {
      String pattern = words.getProperty(refusal.key());
      assertThat(pattern).as(refusal.key()).isNotBlank();
      assertThat(new MessageFormat(pattern, Locale.of(language)).format(refusal.arguments()))
          .doesNotContain("{", "}", "'");
    }
    assertThat(words)
        .containsKeys(
            "documents.scan.clean", "documents.scan.infected", "documents.scan.notScanned")
        .containsKeys("documents.text.waiting", "documents.text.read", "documents.text.unreadable");
  }

  @Test
  void saysTheLimit() throws IOException {
    var refusal = new FileRefusal.TooLarge(10 << 20);
    assertThat(MessageFormat.format(words("fr").getProperty(refusal.key()), refusal.arguments()))
        .contains("10\u00a0Mo");
  }

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    var name = "/messages/documents.%s.properties".formatted(language);
    try (var in = FileRefusalTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
