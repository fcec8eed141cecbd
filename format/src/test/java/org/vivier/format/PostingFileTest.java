package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingFileTest {
  @Test
  void keepsValuesWithTheirPlaces() {
    PostingFile file =
        Postings.file("en/a.md", "---\ntitle: 'Lock keeper '\narchived: false\n---\n\nBody\n");
    assertThat(file.frontMatter().text("title")).isEqualTo("Lock keeper ");
    assertThat(file.frontMatter().span("title")).isEqualTo(new Span(2, 8, 2, 22));
    assertThat(file.archived()).isFalse();
    assertThat(file.bodyLine()).isEqualTo(5);
    assertThat(file.body()).isEqualTo("\nBody\n");
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void countsColumnsInUtf16Units() {
    PostingFile file = Postings.file("en/a.md", "---\n\"🛶\": x\n---\n");
    assertThat(file.frontMatter().span("🛶").column()).isEqualTo(7);
  }

  @Test
  void endsAFoldedValueWhereItsTextEnds() {
    PostingFile file =
        Postings.file("en/a.md", "---\ndescription: >-\n  One\n  two\n\narchived: true\n---\n");
    assertThat(file.frontMatter().text("description")).isEqualTo("One two");
    assertThat(file.frontMatter().span("description")).isEqualTo(new Span(2, 14, 4, 6));
  }

  @Test
  void refusesAliasesDepthDuplicatesAndMissingEnd() {
    assertThat(rules("---\na: &x [1]\nb: *x\n---\n")).containsExactly("front-matter-unreadable");
    assertThat(rules("---\na: " + "[".repeat(3_000) + "\n---\n"))
        .containsExactly("front-matter-unreadable");
    assertThat(rules("---\na: 1\na: 2\n---\n")).containsExactly("front-matter-duplicate-key");
    assertThat(rules("---\na: 1\n")).containsExactly("front-matter-unreadable");
    assertThat(rules("a: 1\n")).containsExactly("front-matter-unreadable");
    assertThat(rules("---\na: \"b\nc: d\n---\n")).containsExactly("front-matter-unreadable");
  }

  @Test
  void refusesWhatIsNotText() {
    byte[] latin1 = "---\ntitle: é\n---\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PostingFile.parse("en/a.md", latin1).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message().en()).contains("byte 12"));
    assertThat(rules("---\ntitle: a\0b\n---\n")).containsExactly("file-unreadable");
  }

  @Test
  void acceptsByteOrderMarkAndOtherLineEnds() {
    PostingFile file =
        Postings.file("fr/a.md", "\uFEFF---\r\ntitle: Éclusière\r\n---\r\nTexte\r\n");
    assertThat(file.title()).isEqualTo("Éclusière");
    assertThat(file.body()).isEqualTo("Texte\r\n");
  }

  @Test
  void normalizesTheSlug() {
    assertThat(Postings.file("fr/x/e\u0301cluse.md", "").slug()).isEqualTo("écluse");
  }

  /** What an editor or a word processor makes of the line of hyphens. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ' ---\\ntitle: a\\n---\\n'     | 1 | first of the file
          \\n\\n---\\ntitle: a\\n---\\n    | 3 | first of the file
          ———\\ntitle: a\\n———\\n          | 1 | first of the file
          +++\\ntitle = "a"\\n+++\\n        | 1 | first of the file
          ```yaml\\ntitle: a\\n```\\n       | 1 | first of the file
          ----\\ntitle: a\\n----\\n         | 1 | first of the file
          ---title: a\\n---\\n               | 1 | first of the file
          title: a\\n---\\n                  | 1 | There is no front matter
          ---\\ntitle: a\\n----\\nText\\n     | 3 | ends with it
          ---\\ntitle: a\\n—\\nText\\n        | 3 | ends with it
          ---\\ntitle: a\\n...\\nText\\n      | 3 | ends with it
          ---\\ntitle: a\\n ---\\nText\\n     | 3 | ends with it
          ---\\ntitle: a\\nText\\n           | 1 | has no end
          """)
  void namesTheLineThatShouldBeADelimiter(String text, int line, String said) {
    assertThat(Postings.file("en/a.md", text.replace("\\n", "\n")).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.span().line()).isEqualTo(line);
          assertThat(finding.message().en()).contains(said);
          assertThat(finding.message().fr()).doesNotContain(said);
        });
  }

  /** Of what nobody sees beside it, nobody can be told. */
  @Test
  void seesNothingThatNobodySees() {
    PostingFile file =
        Postings.file("en/a.md", "\uFEFF\u200b---\u00a0\ntitle\u00a0: a\n---\u200b \nText\n");
    assertThat(file.title()).isEqualTo("a");
    assertThat(file.body()).isEqualTo("Text\n");
    assertThat(file.findings()).isEmpty();
  }

  /** A slip is named at its own line, with what to do, in both languages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title:a                                        | 2 | blank is missing
          title a                                        | 2 | isn’t a key with a value
          title = a                                      | 2 | isn’t a key with a value
          title:\u00a0a                                 | 2 | no-break space
          title\u00a0:\u00a0a                          | 2 | no-break space
          title: - a                                     | 2 | starts with “-”
          title: {{ a }}                                 | 2 | between quotation marks
          title: a\u0007b                               | 2 | U+0007
          title: a\\n\tb: c                            | 3 | tab
          contact:\\n  name: a\\n email: b@example.org  | 4 | same column
          contact:\\n  name: a\\n   email: b@example.org | 4 | same column
          ' title: a'                                    | 3 | same column
          title: a\\n  more: b                           | 3 | same column
          locations:\\n  - Ottawa, ON\\n  Toronto, ON    | 4 | begin it with “- ”
          locations:\\n - Ottawa, ON\\n- Toronto, ON     | 4 | same column
          """)
  void namesASlipAtItsLine(String yaml, int line, String said) {
    String text = "---\n" + yaml.replace("\\n", "\n") + "\ntranslationKey: k\n---\n\nText\n";
    assertThat(Postings.file("en/a.md", text).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.span().line()).isEqualTo(line);
          assertThat(finding.message().en()).contains(said);
          assertThat(finding.message().fr()).isNotEqualTo(finding.message().en());
        });
  }

  @Property
  void neverFails(@ForAll byte[] bytes) {
    assertThat(PostingFile.parse("en/a.md", bytes).language()).isEqualTo(Language.EN);
  }

  @Property
  void neverFailsOnFrontMatter(@ForAll String yaml) {
    PostingFile file = Postings.file("fr/a.md", "---\n" + yaml + "\n---\n");
    file.findings().forEach(f -> assertThat(f.span().line()).isPositive());
  }

  private static java.util.List<String> rules(String text) {
    return Postings.file("en/a.md", text).findings().stream().map(Finding::rule).toList();
  }
}
