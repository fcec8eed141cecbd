package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListIntegrationTest extends ServedSite {
  @Test
  void listsSoonestClosingFirstThenThoseWithoutADate() {
    folder.pair("open").pair("late", Map.of("closes", "2026-09-01"));
    folder
        .pair("soon", Map.of("closes", "2026-06-20"))
        .pair("past", Map.of("closes", "2026-06-01"));
    folder.pair("coming", Map.of("opens", "2026-08-01")).pair("old", Map.of("archived", "true"));
    publish();
    assertThat(titles("/en/careers"))
        .containsExactly("Gardener soon", "Gardener late", "Gardener open");
    assertThat(titles("/fr/carrieres"))
        .containsExactly("Jardinier soon", "Jardinier late", "Jardinier open");
  }

  @Test
  void putsTheEvergreenPostingApart() {
    folder.pair("elm").pair("evergreen-job-posting", Map.of("archived", "true"));
    publish();
    Document list = page("/en/careers");
    assertThat(list.select(".card h3").eachText()).containsExactly("Gardener elm");
    assertThat(list.text()).contains("Gardener evergreen-job-posting");
  }

  @Test
  void filtersByAnyValueOfOneFilterAndAllFiltersTogether() {
    somePostings();
    assertThat(titles("/en/careers?classification=IT-02&classification=IS-04"))
        .containsExactlyInAnyOrder("Gardener a", "Gardener b", "Gardener c");
    assertThat(titles("/en/careers?classification=IT-02&arrangement=remote"))
        .containsExactly("Gardener b");
    assertThat(titles("/fr/carrieres?tenure=term&language=bilingual-imperative"))
        .containsExactly("Jardinier c");
    assertThat(titles("/en/careers?classification=IT-02&tenure=term")).isEmpty();
  }

  @Test
  void saysForEachOptionWhatChoosingItWouldLeave() {
    somePostings();
    Document list = page("/en/careers?classification=IT-02");
    assertThat(count(list, "arrangement", "hybrid")).isEqualTo("1");
    assertThat(count(list, "arrangement", "remote")).isEqualTo("1");
    assertThat(count(list, "classification", "IS-04")).isEqualTo("1");
    assertThat(count(list, "tenure", "term")).isEqualTo("0");
    assertThat(list.select("input[checked]").eachAttr("value")).containsExactly("IT-02");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 20, 1", "page=1, 20, 1", "page=2, 5, 2", "page=0, 20, 1", "page=-1, 20, 1",
    "page=99999, 5, 2", "page=x, 20, 1", "page=2147483648, 20, 1", "page=, 20, 1", "page=1e1, 20, 1"
  })
  void pages(String query, int cards, String current) {
    IntStream.range(0, 25).forEach(number -> folder.pair("p" + number));
    publish();
    Document list = page("/en/careers?" + query);
    assertThat(list.select(".card h3")).hasSize(cards);
    assertThat(list.select("[aria-current=page]").text()).isEqualTo(current);
  }

  @Test
  void keepsTheQuestionOnTheNextPageAndInTheOtherLanguage() {
    IntStream.range(0, 25)
        .forEach(number -> folder.pair("p" + number, Map.of("locations", "['Montréal, QC']")));
    publish();
    String place = page("/en/careers").select("input[name=location]").attr("value");
    String query = "?q=gardens&location=" + ListQuery.of(Map.of("q", new String[] {place})).text();
    Document list = page("/en/careers" + query.replace(" ", "%20"));
    String next = list.select("a[rel=next]").attr("href");
    assertThat(next).contains("q=gardens").contains("location=").contains("page=2");
    assertThat(page(next).select(".card h3")).hasSize(5);
    assertThat(list.select("a.language").attr("href"))
        .startsWith("/fr/carrieres?q=gardens&location=");
  }

  @Test
  void saysWhenToComeBackWhenNothingIsOpen() {
    Document list = page("/fr/carrieres");
    assertThat(list.select(".empty h2").text()).isNotBlank();
    assertThat(list.select(".empty a").eachAttr("href"))
        .contains("/fr/carrieres/feed.atom", "/fr/carrieres/feed.json");
    assertThat(list.select(".card")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q=volcano", "classification=ZZ-99", "location=%3Cscript%3E", "tenure=%00"})
  void offersTheWayBackWhenNothingMatches(String query) {
    folder.pair("elm");
    publish();
    Document list = page("/en/careers?" + query);
    assertThat(list.select(".empty a").eachAttr("href")).contains("/en/careers");
    assertThat(list.select("script:not([src])")).isEmpty();
  }

  @Test
  void keepsPlacesApartAndNamesEveryChoice() {
    folder.pair("elm", Map.of("locations", "['Ottawa, ON', 'Québec, QC']"));
    publish();
    Document list = page("/en/careers");
    assertThat(list.select(".card-facts").text()).contains("Ottawa, Ontario; ");
    assertThat(list.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .noneMatch(id -> id.contains(" "));
  }

  private void somePostings() {
    folder.pair("a", facts("IT-02", "hybrid", "indeterminate", "english-essential"));
    folder.pair("b", facts("[IT-02, IT-03]", "remote", "indeterminate", "french-essential"));
    folder.pair("c", facts("IS-04", "hybrid", "term", "bilingual-imperative CBC/CBC"));
    folder.pair("d", facts("AS-02", "on-site", "term", "english-essential"));
    publish();
  }

  private static Map<String, String> facts(
      String classification, String arrangement, String tenure, String language) {
    return Map.of(
        "classification",
        classification,
        "workArrangement",
        arrangement,
        "tenures",
        "[" + tenure + "]",
        "languageRequirements",
        "['" + language + "']");
  }

  private List<String> titles(String path) {
    return page(path).select(".card h3").eachText();
  }

  private static String count(Document list, String parameter, String value) {
    return list.select("label[for=" + parameter + "-" + value + "] .filter-count [aria-hidden]")
        .text();
  }
}
