package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.Severity;
import org.vivier.format.Span;

class CheckCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void soundFolder() throws IOException {
    write("en/careers/lock-keeper.md", SoundPosting.file(Language.EN, null, true).source());
    write("fr/careers/écluse.md", SoundPosting.file(Language.FR, null, true).source());
  }

  @Test
  void aSoundFolderGivesNothingAndZero() {
    assertThat(run(folder.toString())).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void findingsGiveOneFromTheChosenSeverityOn() throws IOException {
    write(
        "en/careers/lock-keeper.md",
        SoundPosting.file(Language.EN, "title: 'Lock keeper '", true).source());
    assertThat(run(folder.toString())).isZero();
    assertThat(run(folder.toString(), "--fail-on", "warning")).isEqualTo(1);
    assertThat(out.toString()).contains("en/careers/lock-keeper.md:8:8: warning [title-blanks]");
  }

  @Test
  void whatIsAcceptedIsListedApartInEveryFormat() throws IOException {
    write(
        "en/careers/lock-keeper.md",
        SoundPosting.file(
                Language.EN,
                "You keep the lock and greet the boats of the canal in every season of the"
                    + " year.\n\n"
                    + "- Open the gates\n"
                    + "- Answer the radio at night",
                false)
            .source());
    write(
        "fr/careers/écluse.md",
        SoundPosting.file(
                Language.FR,
                "Vous gardez l’écluse et accueillez les bateaux du canal en toute saison de"
                    + " l’année.\n\n"
                    + "- Ouvrir les portes",
                false)
            .source());
    write(
        "vivier-check.yml",
        """
        accept:
          - rule: list-item-missing
            file: en/careers/lock-keeper.md
            quote: Answer the radio at night
            reason: Only one station has a radio.
            by: Ana Roy
          - rule: list-item-missing
            key: gone
            quote: Answer the radio at night
            reason: Long ago.
            by: Ana Roy
        """);
    assertThat(run(folder.toString())).isZero();
    assertThat(out.toString())
        .contains("\nAccepted:\nen/careers/lock-keeper.md:14:1: error [list-item-missing]")
        .contains("(Ana Roy: Only one station has a radio.)")
        .contains("vivier-check.yml:7:5: warning [acceptance-stale]");
    assertThat(err.toString()).contains("errors 0, warnings 1, notes 0; accepted 1.");
    assertThat(said("json"))
        .endsWith(
            """
            ,"accepted":{"reason":"Only one station has a radio.","by":"Ana Roy"}}
            ]
            """);
    assertThat(said("sarif"))
        .contains(
            "\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"Only"
                + " one");
    assertThat(said("github"))
        .contains("::notice file=en/careers/lock-keeper.md,")
        .contains("::Accepted by Ana Roy (Only one station has a radio.): The item");
  }

  private String said(String format) {
    out.getBuffer().setLength(0);
    assertThat(run(folder.toString(), "--format", format, "--lang", "en")).isZero();
    return out.toString();
  }

  @Test
  void oneDescriptionUnderTwoTitlesIsNamedWhereItDoesNotBelong() throws IOException {
    String keeper =
        SoundPosting.file(
                Language.EN,
                "description: Keeps the lock of the canal and greets the boats in every season.",
                true)
            .source();
    write("en/careers/lock-keeper.md", keeper);
    write(
        "en/careers/baker.md",
        keeper
            .replace("title: Lock keeper", "title: Baker")
            .replace("translationKey: lock-keeper", "translationKey: baker")
            .replace("f0001", "f0002"));
    run(folder.toString(), "--rule", "description-shared");
    assertThat(out.toString())
        .contains("en/careers/baker.md:")
        .contains("warning [description-shared]")
        .doesNotContain("lock-keeper.md:4:14: warning");
  }

  @Test
  void anOpenPostingThatRepeatsAnotherIsNamedOnce() throws IOException {
    String text =
        IntStream.range(0, 12)
            .mapToObj(
                i -> "* Keep log number %d of the boats that pass the lock by day\n".formatted(i))
            .collect(Collectors.joining());
    String keeper = SoundPosting.file(Language.EN, "", true).source() + "\n" + text;
    write("en/careers/lock-keeper.md", keeper);
    write(
        "en/careers/lock-keeper-two.md",
        keeper
            .replace("translationKey: lock-keeper", "translationKey: lock-keeper-two")
            .replace("f0001", "f0002")
            .replace("log number 7", "journal number 7"));
    write(
        "en/careers/baker.md",
        SoundPosting.file(Language.EN, "", true).source().replace("lock-keeper", "baker")
            + "\n"
            + text.replace("log", "oven").replace("boats", "loaves"));
    run(folder.toString(), "--rule", "posting-repeated");
    assertThat(out.toString().lines().filter(line -> line.contains("[posting-repeated]")))
        .singleElement()
        .asString()
        .contains("lock-keeper");
  }

  @Test
  void unusableInputGivesOneLineAndTwo() throws IOException {
    assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("--lang", "fr", "--sparkle")).isEqualTo(2);
    assertThat(run(folder.toString(), "--rule", "no-such-rule")).isEqualTo(2);
    assertThat(run(folder.toString(), "--format", "xml")).isEqualTo(2);
    assertThat(run(Files.createDirectory(folder.resolve("empty")).toString())).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(5).noneMatch(line -> line.startsWith("\tat"));
  }

  @Test
  void speaksTheLanguageAskedFor() {
    run("--lang=fr", folder.resolve("none").toString());
    assertThat(err.toString()).contains("n’existe pas");
    run("--help", "--lang=fr");
    assertThat(out.toString()).contains("Vérifie des offres bilingues");
  }

  @Test
  void speaksTheLanguageOfTheTerminal() {
    run(Map.of("LANG", "fr_CA.UTF-8"), folder.resolve("none").toString());
    assertThat(err.toString()).contains("n’existe pas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang=en --fixx           | vivier check: unknown option: --fixx (see vivier check"
            + " --help)",
        "--lang=fr --fixx           | vivier check : option inconnue : --fixx (voir vivier check"
            + " --help)",
        "--lang=en --format xml     | vivier check: not a value for --format: xml (see vivier check"
            + " --help)",
        "--lang=fr --fail-on never  | vivier check : valeur non valide pour --fail-on : never (voir"
            + " vivier check --help)",
        "--lang=en --fix --fix      | vivier check: --fix may be given once (see vivier check"
            + " --help)",
        "--lang=fr a b              | vivier check : mot non compris : b (voir vivier check"
            + " --help)",
        "--lang=fr --rule           | vivier check : --rule manque (voir vivier check --help)",
        "--lang=en --fo json        | vivier check: unknown option: --fo (see vivier check --help)"
      })
  void saysInOneLineWhatWasNotUnderstood(String arguments, String line) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isEqualTo(line + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void writesJsonSarifAndGithub() throws IOException {
    Files.delete(folder.resolve("fr/careers/écluse.md"));
    assertThat(run(folder.toString(), "--format", "json")).isEqualTo(1);
    assertThat(out.toString())
        .startsWith(
            "[\n"
                + "{\"rule\":\"counterpart-missing\",\"severity\":\"error\",\"file\":\"en/careers/lock-keeper.md\",\"line\":7,\"column\":17,\"endLine\":7,\"endColumn\":28,\"message\":");
    run(folder.toString(), "--format", "sarif");
    assertThat(out.toString()).contains("\"version\":\"2.1.0\"", "\"startLine\":7");
    run(folder.toString(), "--format", "github");
    assertThat(out.toString()).contains("::error file=en/careers/lock-keeper.md,line=7,");
  }

  @Test
  void appliesSafeFixes() throws IOException {
    write(
        "en/careers/lock-keeper.md",
        SoundPosting.file(Language.EN, "title: 'Lock  keeper '", true).source());
    assertThat(run(folder.toString(), "--fix", "--fail-on", "info")).isZero();
    assertThat(Files.readString(folder.resolve("en/careers/lock-keeper.md")))
        .contains("title: 'Lock keeper'\n");
  }

  @Test
  void readsTheFoldersConfiguration() throws IOException {
    Files.delete(folder.resolve("fr/careers/écluse.md"));
    write("vivier-check.yml", "levels:\n  counterpart-missing: warning\n");
    assertThat(run(folder.toString())).isZero();
    write("vivier-check.yml", "levels:\n  counterpart-missing: loud\n");
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(out.toString()).contains("vivier-check.yml:2:24", "“loud” isn’t a level");
  }

  @Test
  void oneIdInTwoPostingsIsToldInBoth() throws IOException {
    String other = SoundPosting.file(Language.EN, "translationKey: other", true).source();
    write("en/careers/other.md", other);
    run(folder.toString(), "--rule", "lever-id-shared");
    assertThat(out.toString().lines()).hasSize(3);
  }

  @Test
  void anAddressAroundTheSameIdIsOneMistake() throws IOException {
    write(
        "fr/careers/écluse.md",
        SoundPosting.file(Language.FR, "leverId: http://0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001", true)
            .source());
    run(folder.toString());
    assertThat(out.toString().lines().filter(line -> line.contains("lever-id"))).hasSize(1);
  }

  @Test
  void anOldAddressOfTwoPostingsIsTold() throws IOException {
    for (String name : new String[] {"one", "two"}) {
      String own = "translationKey: " + name + "\naliases: [/old-lock/]\nleverId: " + name;
      write("en/careers/" + name + ".md", SoundPosting.file(Language.EN, own, true).source());
    }
    run(folder.toString(), "--rule", "alias-collides");
    assertThat(out.toString()).contains("en/careers/two.md", "/old-lock/");
  }

  @Test
  void sortsByFileLineColumnAndRule() {
    assertThat(
            List.of(
                at("b.md", new Span(1, 1, 1, 1), "a"),
                at("a.md", new Span(1, 1, 1, 1), "b"),
                at("a.md", new Span(1, 1, 9, 1), "a")))
        .isSortedAccordingTo(Comparator.<Finding>naturalOrder().reversed());
  }

  private static Finding at(String file, Span span, String rule) {
    return Finding.of(rule, Severity.INFO, file, span, Message.of("", ""));
  }

  @Test
  void hostileFilesGiveFindings() throws IOException {
    write("en/a.md", "---\na: " + "[".repeat(10_000) + "\n---\n");
    write("en/b.md", "---\ntitle: b\n---\n" + "> ".repeat(20_000) + "x\n" + "[".repeat(20_000));
    write("en/c.md", "---\ntitle: c\n---\n" + "*a _b ".repeat(5_000));
    write("en/d.md", "x".repeat(2_000_000));
    Files.write(folder.resolve("en/e.md"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(err.toString()).doesNotContain("Exception");
  }

  @Test
  void aFileNameSendsNothingToTheTerminal() throws IOException {
    write("en/careers/a\u001Bb.md", "no front matter");
    run(folder.toString());
    assertThat(out.toString()).contains("a\uFFFDb.md").doesNotContain("\u001B");
  }

  @Test
  void longRunsOfOneSignStayBounded() throws IOException {
    String head = SoundPosting.file(Language.FR, null, true).source();
    String[] runs = {"eur/", "a@", "(", "1 ", "a·e·s ", "a* ", "ABC", "«", "un(e) ", "[a](<b", "x"};
    for (int i = 0; i < runs.length; i++) {
      String own = head.replace("translationKey: lock-keeper", "translationKey: k" + i);
      write("fr/careers/k" + i + ".md", own + "\n" + runs[i].repeat(400_000 / runs[i].length()));
    }
    assertThat(run(folder.toString(), "--ignore", "lever-id-shared")).isEqualTo(1);
    assertThat(out.toString().lines().count()).isLessThan(3_000);
  }

  @Test
  void whatStandsAThousandTimesInBothLanguagesStaysBounded() throws IOException {
    String[] runs = {
      "- item\n",
      "[a](http://a.ca/b) ",
      "\t-",
      "a.b-",
      "&amp;",
      "a|b\n-|-\n",
      "# a\n\n",
      "- a\n\n\n",
      "&#1",
      "1 day "
    };
    for (int i = 0; i < runs.length; i++) {
      for (Language language : Language.values()) {
        String head = SoundPosting.file(language, null, true).source();
        String own = head.replace("translationKey: lock-keeper", "translationKey: k" + i);
        String body = runs[i].repeat(100_000 / runs[i].length());
        write(language.tag() + "/careers/k" + i + ".md", own + "\n" + body);
      }
    }
    assertThat(run(folder.toString(), "--ignore", "lever-id-shared")).isEqualTo(1);
  }

  @Test
  void aLongReportKeepsThePostingTogetherAndCounts() throws IOException {
    for (int i = 0; i < 8; i++) {
      write(
          "en/careers/k" + i + ".md",
          SoundPosting.file(Language.EN, "title: 'Lock keeper '", true)
              .source()
              .replace("translationKey: lock-keeper", "translationKey: k" + i));
    }
    run(folder.toString(), "--lang", "en", "--ignore", "lever-id-shared");
    assertThat(out.toString())
        .contains("\n\nen/careers/k1.md:")
        .contains("\nBy rule:\n", "     8  title-blanks (warning)\n");
  }

  private int run(String... arguments) {
    return run(Map.of(), arguments);
  }

  private int run(Map<String, String> environment, String... arguments) {
    return CheckCommand.run(
        CLOCK, new PrintWriter(out, true), new PrintWriter(err, true), environment, arguments);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
