package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.check.rules.RulesPage;
import org.vivier.format.Language;

/**
 * The committed pages are those that the rules generate; run with -Dvivier.rules.write to renew.
 */
class RulesPageTest {
  @ParameterizedTest
  @EnumSource
  void isUpToDate(Language language) throws IOException {
    Path page = Path.of("..", "docs", "rules." + language.tag() + ".md");
    String generated = RulesPage.in(language);
    if (System.getProperty("vivier.rules.write") != null) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, generated);
    }
    assertThat(page).hasContent(generated);
  }
}
