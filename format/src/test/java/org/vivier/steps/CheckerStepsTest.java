package org.vivier.steps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, the checker's work grows with its length, not with its square. */
class CheckerStepsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
  private static final int SHORT = 10_000;
  private static final int LONG = 40_000;

  /** At least as much as comparing all that is ever compared with each other. */
  private static final long FIXED = 250_000_000;

  /** For each character more; what is quadratic takes a hundred times as many. */
  private static final long EACH = 1_000;

  private static @Nullable Method check;

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws ReflectiveOperationException {
    Method run =
        new CountingLoader()
            .loadClass("org.vivier.check.CheckCommand")
            .getDeclaredMethod(
                "run",
                Clock.class,
                PrintWriter.class,
                PrintWriter.class,
                Map.class,
                String[].class);
    run.setAccessible(true);
    check = run;
  }

  /** What texts are made of that nobody writes; each is repeated to the length. */
  static List<String> pieces() {
    return List.of(
        "- item\n",
        "  - a\n",
        "> > a\n\n",
        "# a\n\n- b\n\n",
        "**a**\n\n",
        "You open 3 gates by May 1 to 15, 2031 for $1,000 to 2,000. ",
        "Vous ouvrez 3 portes du 1er au 15 mai pour 1 000 à 2 000 $. ",
        "- You open gate 7.\n\n",
        "```\n",
        "<!-- ",
        "<a ",
        "[a](https://a.example/b#c) ",
        "[b]: c\n",
        "[a](<b",
        "[",
        "((a) ",
        "**a",
        "`a",
        "&amp;",
        "&#1",
        "\\",
        "a.b-",
        "https://a.b/c?d=",
        "\t-",
        "\u200B",
        "« a ",
        "\"a ",
        "x",
        "eur/",
        "un(e) ",
        "a·e·s ",
        "1 ",
        "$1-",
        "ABC/",
        "CS-02, 03 ",
        "May 1 ",
        "à 8 heures ",
        "two hundred ",
        "613-555-",
        "60-70% ",
        "first ",
        "Ottawa ",
        "term ",
        "a a ",
        "{{a",
        "TODO ",
        "<<<<<<< a\n",
        "---\n",
        "| a | 1 |\n",
        "a|b\n-|-\n");
  }

  /** The same for keys, of which the value is repeated. */
  static List<String> keys() {
    return List.of(
        "tags: [%s]|a, ",
        "tags: %s|[",
        "tags: &a [%s]|*a, ",
        "title: '%s'|un(e) ",
        "description: '%s'|You open 3 gates. ",
        "description: %s|a: ",
        "aliases: [%s]|/a/, ",
        "questions:\n%s|  - id: a\n    type: yes-no\n    label: a\n",
        "a:\n%s|  - \n",
        "%s|a: b\n",
        "%s|# a\n");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void theStepsGrowWithTheText(String piece) throws Exception {
    assertLinear(steps("", piece, SHORT), steps("", piece, LONG));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theStepsGrowWithTheKeys(String key) throws Exception {
    int bar = key.lastIndexOf('|');
    String line = key.substring(0, bar);
    String piece = key.substring(bar + 1);
    assertLinear(
        steps(line.formatted(piece.repeat(SHORT / piece.length())), "a ", 100),
        steps(line.formatted(piece.repeat(LONG / piece.length())), "a ", 100));
  }

  private static void assertLinear(long few, long many) {
    assertThat(many).isLessThan(FIXED);
    assertThat(many - few).isLessThan(EACH * (LONG - SHORT));
  }

  private long steps(String keys, String piece, int length) throws Exception {
    String body = piece.repeat(length / piece.length());
    write("en/careers/lock.md", "Lock keeper", keys, body);
    write("fr/careers/ecluse.md", "Éclusière ou éclusier", keys, body);
    StringWriter out = new StringWriter();
    Steps.sinceLast();
    requireNonNull(check)
        .invoke(
            null,
            CLOCK,
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            Map.of(),
            new String[] {folder.toString(), "--no-cache"});
    long taken = Steps.sinceLast();
    assertThat(out.toString()).contains("careers");
    return taken;
  }

  private void write(String path, String title, String keys, String body) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        ---
        layout: job-posting
        type: section
        title: %s
        description: The lock of the canal
        archived: false
        translationKey: lock
        leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001
        %s
        ---

        %s
        """
            .formatted(title, keys, body));
  }
}
