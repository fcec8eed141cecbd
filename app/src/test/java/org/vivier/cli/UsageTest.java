package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.format.Language;
import picocli.CommandLine;

class UsageTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "serve --prot 80          | vivier serve: unknown option: --prot (see vivier serve --help)",
        "serve --port eighty      | vivier serve: not a value for --port: eighty (see vivier serve --help)",
        "serve --port 65536       | vivier serve: not a value for --port: 65536 (see vivier serve --help)",
        "serve --content /nowhere | vivier serve: no such folder for --content: /nowhere (see vivier serve --help)",
        "import                   | vivier import: DIR is missing (see vivier import --help)",
        "import /nowhere          | vivier import: no such folder for DIR: /nowhere (see vivier import --help)",
        "serve --port 1 --port 2  | vivier serve: --port may be given once (see vivier serve --help)",
        "export a b               | vivier export: not understood: b (see vivier export --help)",
        "publish                  | vivier: not understood: publish (see vivier --help)",
        "\"\"                     | vivier: which command? serve, import, export, check or test (see vivier --help)"
      })
  void saysInOneLineWhatWasNotUnderstood(String arguments, String line) {
    assertThat(run(Language.EN, arguments)).isEqualTo(2);
    assertThat(err.toString()).isEqualTo(line + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysItInFrench() {
    assertThat(run(Language.FR, "serve --prot 80")).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo("vivier serve\u00a0: option inconnue\u00a0: --prot (voir vivier serve --help)");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void describesEveryCommandAndOption(Language language) {
    for (String command : new String[] {"", "serve ", "import ", "export "}) {
      assertThat(run(language, command + "--help")).isZero();
    }
    assertThat(out.toString().lines())
        .as("options without a description")
        .noneMatch(line -> line.matches(" +(-h, )?--[a-z]+(=[A-Z]+)? *"));
    assertThat(out.toString()).contains("--content=DIR", "serve", "import", "export", "check");
  }

  @ParameterizedTest
  @CsvSource({
    "fr_CA.UTF-8, en_CA.UTF-8, FR",
    "C, fr_CA.UTF-8, EN",
    "'', fr_CA.UTF-8, FR",
    "'', '', EN"
  })
  void speaksTheTerminalsLanguage(String all, String lang, Language expected) {
    assertThat(SpokenLanguage.of(Map.of("LC_ALL", all, "LANG", lang))).isEqualTo(expected);
  }

  private int run(Language language, String arguments) {
    CommandLine line =
        Commands.commandLine(new Start(UsageTest.class, Map.of()), language)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return line.execute(arguments.isBlank() ? new String[0] : arguments.split(" ", -1));
  }
}
