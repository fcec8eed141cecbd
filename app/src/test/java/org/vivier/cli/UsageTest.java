package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.commandline.SpokenLanguage;
import org.vivier.format.Language;

class UsageTest {
  private static final List<String> COMMANDS =
      List.of(
          "",
          "serve ",
          "import ",
          "export ",
          "letters ",
          "letters retry ",
          "applications ",
          "late ",
          "message ",
          "backup ",
          "restore ",
          "keys ",
          "keys rotate ",
          "journal ",
          "journal verify ",
          "journal checkpoint ",
          "journal proof ",
          "journal export ");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "serve --prot 80          | vivier serve: unknown option: --prot (see vivier serve --help)",
        "serve --port eighty      | vivier serve: not a value for --port: eighty (see vivier serve"
            + " --help)",
        "serve --port 65536       | vivier serve: not a value for --port: 65536 (see vivier serve"
            + " --help)",
        "serve --content /nowhere | vivier serve: no such folder for --content: /nowhere (see"
            + " vivier serve --help)",
        "import                   | vivier import: DIR is missing (see vivier import --help)",
        "import /nowhere          | vivier import: no such folder for DIR: /nowhere (see vivier"
            + " import --help)",
        "serve --port 1 --port 2  | vivier serve: --port may be given once (see vivier serve"
            + " --help)",
        "export a b               | vivier export: not understood: b (see vivier export --help)",
        "publish                  | vivier: not understood: publish (see vivier --help)",
        "\"\"                     | vivier: which command? (see vivier --help)",
        "backup                   | vivier backup: either a FILE for the backup or --new-key (see"
            + " vivier backup --help)",
        "backup a --new-key b     | vivier backup: either a FILE for the backup or --new-key (see"
            + " vivier backup --help)",
        "backup a --with-master-key | vivier backup: --with-master-key only with --key: whoever"
            + " found the file could read everything (see vivier backup --help)",
        "backup a --verify --replace | vivier backup: --verify only reads: not with --replace or"
            + " --with-master-key (see vivier backup --help)",
        "restore                  | vivier restore: FILE is missing (see vivier restore --help)",
        "keys                     | vivier keys: which command? (see vivier keys --help)",
        "keys rotate --standby --forget-old | vivier keys rotate: either --standby or --forget-old"
            + " (see vivier keys rotate --help)",
        "journal                  | vivier journal: which command? (see vivier journal --help)",
        "journal verify --export /nowhere | vivier journal verify: no such folder for --export:"
            + " /nowhere (see vivier journal verify --help)",
        "journal verify --key x   | vivier journal verify: not a value for --key: x (see vivier"
            + " journal verify --help)",
        "journal verify --checkpoint /nowhere | vivier journal verify: not a value for"
            + " --checkpoint: /nowhere (see vivier journal verify --help)",
        "journal proof first      | vivier journal proof: not understood: first (see vivier journal"
            + " proof --help)",
        "letters retry            | vivier letters retry: either numbers or --all (see vivier"
            + " letters retry --help)",
        "letters retry seven      | vivier letters retry: not understood: seven (see vivier letters"
            + " retry --help)",
        "letters --every          | vivier letters: unknown option: --every (see vivier letters"
            + " --help)",
        "applications a b         | vivier applications: not understood: b (see vivier applications"
            + " --help)",
        "late gardener            | vivier late: --until is missing (see vivier late --help)",
        "late gardener --until soon --reason x | vivier late: not a value for --until: soon (see"
            + " vivier late --help)",
        "late gardener --until 2026-07-01T12:00 --reason= | vivier late: not a value for --reason: "
            + " (see vivier late --help)",
        "late gardener --until 2026-07-01T12:00 --reason x --language de | vivier late: not a value"
            + " for --language: de (see vivier late --help)",
        "late gardener amelie@example.org --until 2026-07-01T12:00 --reason x | vivier late: not"
            + " understood: amelie@example.org (see vivier late --help)",
        "message                  | vivier message: REFERENCE is missing (see vivier message"
            + " --help)"
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

  /** Else an option that is added one day would change what somebody's script means. */
  @Test
  void knowsNoAbbreviations() {
    assertThat(run(Language.EN, "serve --por 80")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown option: --por");
  }

  @Test
  void takesWordsAfterTwoDashesAsTheyAre() {
    assertThat(run(Language.EN, "import -- --data")).isEqualTo(2);
    assertThat(err.toString()).contains("no such folder for DIR: --data");
  }

  @Test
  void takesOptionsBehindWords() {
    assertThat(run(Language.EN, "import /nowhere --data x")).isEqualTo(2);
    assertThat(err.toString()).contains("no such folder for DIR: /nowhere");
  }

  @Test
  void breaksHelpAtSpacesThatMayBreak() {
    assertThat(run(Language.FR, "late --help")).isZero();
    assertThat(out.toString())
        .contains("l’adresse\n")
        .doesNotContain("Usage", "Commands")
        .satisfies(help ->
            assertThat(help.lines()).allMatch(line -> line.length() <= 80, "at most 80 wide"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void describesEveryCommandAndOption(Language language) {
    for (String command : COMMANDS) {
      assertThat(run(language, command + "--help")).isZero();
    }
    assertThat(out.toString().lines())
        .as("options without a description")
        .noneMatch(line -> line.matches(" +(-h, )?--[a-z-]+(=[A-Z]+)? *"));
    assertThat(out.toString())
        .contains("--content=DIR", "serve", "import", "export", "check")
        .contains("letters", "applications", "late", "message", "keys", "--data=DIR");
  }

  @ParameterizedTest
  @CsvSource({
    "'', fr_CA.UTF-8, en_CA.UTF-8, FR",
    "'', C, fr_CA.UTF-8, EN",
    "'', '', fr_CA.UTF-8, FR",
    "'', '', '', EN",
    "fr, C.UTF-8, en_CA.UTF-8, FR",
    "en_CA.UTF-8, C.UTF-8, fr_CA.UTF-8, EN"
  })
  void speaksTheTerminalsLanguage(String named, String all, String lang, Language expected) {
    assertThat(SpokenLanguage.of(Map.of("VIVIER_LANGUAGE", named, "LC_ALL", all, "LANG", lang)))
        .isEqualTo(expected);
  }

  private int run(Language language, String arguments) {
    return Commands.run(
        new Start(UsageTest.class, Map.of()),
        language,
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        arguments.isBlank() ? new String[0] : arguments.split(" ", -1));
  }
}
