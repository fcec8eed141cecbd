package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingHtmlTest {
  private final PostingHtml html = new PostingHtml();

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "2, 2",
    "3, 2",
    "6, 2",
    "1 2 3, 2 3 4",
    "2 4, 2 3",
    "3 2, 2 2",
    "2 3 2 3, 2 3 2 3",
    "1 1, 2 2",
    "4 6 4, 2 3 2",
    "1 2 3 4 5 6 6, 2 3 4 5 6 6 6",
    "3 1 3, 2 2 2"
  })
  void startsHeadingsAtLevelTwoAndSkipsNone(String written, String shown) {
    assertThat(levels(List.of(written.split(" ")))).isEqualTo(List.of(shown.split(" ")));
  }

  @Property(tries = 200)
  void neverSkipsALevel(@ForAll @Size(max = 12) List<@IntRange(min = 1, max = 6) Integer> written) {
    int before = 1;
    for (String level : levels(written.stream().map(String::valueOf).toList())) {
      int now = Integer.parseInt(level);
      assertThat(now).isBetween(2, Math.min(6, before + 1));
      before = now;
    }
  }

  @Test
  void keepsTheAlignmentOfColumnsAndNoOtherValue() {
    String shown =
        html.render(
            """
            | A | B | C | D |
            |---|:--|:-:|--:|
            | 1 | 2 | 3 | 4 |

            <table><tr><td align="justify" style="color:red">5</td></tr></table>
            """);
    assertThat(Jsoup.parse(shown).select("td, th").eachAttr("align"))
        .containsExactly("left", "center", "right", "left", "center", "right");
    assertThat(shown).doesNotContain("justify", "style");
  }

  @Test
  void keepsTablesListsLinksAndLanguages() {
    String shown =
        html.render(
            """
            | A | B |
            |---|---|
            | 1 | 2 |

            3. three

            [mail](mailto:a@b.example) [call](tel:+1) [on](/en) <span lang="fr">bonjour</span>
            """);
    assertThat(Jsoup.parse(shown).select("td")).hasSize(2);
    assertThat(Jsoup.parse(shown).select("ol").attr("start")).isEqualTo("3");
    assertThat(Jsoup.parse(shown).select("a").eachAttr("href"))
        .containsExactly("mailto:a@b.example", "tel:+1", "/en");
    assertThat(Jsoup.parse(shown).select("span").attr("lang")).isEqualTo("fr");
  }

  @Test
  void bearsPathologicalNesting() {
    for (String hostile :
        new String[] {"> ", "* ", "[", "![", "**", "<b>", "<div>", "_a ", "`", "|"}) {
      assertThat(html.render(hostile.repeat(20_000))).as(hostile).isNotNull();
    }
  }

  @Property(tries = 300)
  void neverLetsThroughWhatRuns(@ForAll String text) {
    String hostile = "<script>" + text + "</script><a href='" + text + "' onclick='" + text + "'>";
    assertThat(Jsoup.parse(html.render(hostile + text)).select("script,[onclick],[style]"))
        .isEmpty();
  }

  private List<String> levels(List<String> written) {
    StringBuilder markdown = new StringBuilder();
    written.forEach(level ->
        markdown.append("#".repeat(Integer.parseInt(level))).append(" heading\n\ntext\n\n"));
    return Jsoup.parse(html.render(markdown.toString())).select("h1,h2,h3,h4,h5,h6").stream()
        .map(heading -> heading.tagName().substring(1))
        .toList();
  }
}
