package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
