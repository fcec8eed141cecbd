package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    assertThat(list.select("input[type=checkbox][checked]").eachAttr("value"))
        .containsExactly("IT-02");
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
    assertThat(list.select(".pagination [aria-current=page]").text()).isEqualTo(current);
  }

  @Test
  void keepsTheQuestionOnTheNextPageAndInTheOtherLanguage() {
    IntStream.range(0, 25)
        .forEach(number ->
            folder.pair("p" + number, Map.of("locations", "['Montréal, QC', 'Gatineau, QC']")));
    publish();
    String place = page("/en/careers").select(".filter-within input[name=location]").attr("value");
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
    assertThat(list.select(".brief-location dd").text()).isEqualTo("Ottawa, Quebec City");
    assertThat(list.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .noneMatch(id -> id.contains(" "));
  }

  @Test
  void findsProvincesTheirPlacesAndRemoteWork() {
    folder.pair("a", Map.of("locations", "['Halifax, NS', 'Sydney, NS']"));
    folder.pair("b", Map.of("locations", "['Halifax, NS', 'Ottawa, ON']"));
    folder.pair("c", Map.of("locations", "['Ottawa, ON']", "workArrangement", "remote"));
    folder.pair("d", Map.of("locations", "['Québec, QC']"));
    publish();
    assertThat(titles("/en/careers?location=NS"))
        .containsExactlyInAnyOrder("Gardener a", "Gardener b");
    assertThat(titles("/en/careers?location=sydney,%20NS")).containsExactly("Gardener a");
    assertThat(titles("/fr/carrieres?location=remote")).containsExactly("Jardinier c");
    assertThat(titles("/en/careers?location=remote&location=QC"))
        .containsExactlyInAnyOrder("Gardener c", "Gardener d");
    Document list = page("/en/careers?location=NS");
    assertThat(
            list.select(".filter:has(input[name=location]) > fieldset > .filter-option").eachText())
        .element(0)
        .asString()
        .startsWith("Remote in Canada");
    assertThat(count(list, "location", "ON")).isEqualTo("2");
    assertThat(list.select("#location-NS ~ span").text()).startsWith("Nova Scotia");
    assertThat(list.select("details.filter-within[open] label").eachText())
        .extracting(text -> text.replaceAll("[^A-Za-z].*", ""))
        .containsExactly("Halifax", "Sydney");
  }

  @Test
  void findsWhatPaysEnough() {
    folder.pair("low", Map.of("salary", "{min: 50000, max: 62000, currency: CAD, per: year}"));
    folder.pair("high", Map.of("salary", "{min: 90000, max: 104000, currency: CAD, per: year}"));
    folder.pair("hours", Map.of("salary", "{min: 40, max: 45, currency: CAD, per: hour}"));
    folder.pair("silent");
    publish();
    assertThat(titles("/en/careers?salary=60000")).hasSize(3);
    assertThat(titles("/en/careers?salary=80000"))
        .containsExactlyInAnyOrder("Gardener high", "Gardener hours");
    assertThat(titles("/en/careers?salary=100000")).containsExactly("Gardener high");
    Document list = page("/fr/carrieres?salary=80000");
    assertThat(list.select("input[name=salary][checked]").eachAttr("value"))
        .containsExactly("80000");
    assertThat(list.select(".chosen li").text().replaceAll("[\\u00a0\\u202f]", " "))
        .contains("80 000 $ ou plus");
    // “Any” sends an empty value, which is none.
    assertThat(titles("/en/careers?salary=&q=")).hasSize(4);
  }

  @Test
  void takesOneChoiceOffAndKeepsTheRest() {
    somePostings();
    Document list =
        page("/en/careers?q=gardener&classification=IT-02&arrangement=remote&sort=newest");
    assertThat(list.select(".chosen li a").eachAttr("href"))
        .containsExactly(
            "/en/careers?q=gardener&classification=IT-02&sort=newest",
            "/en/careers?q=gardener&arrangement=remote&sort=newest");
    assertThat(list.select("input[type=hidden][name=sort]").attr("value")).isEqualTo("newest");
  }

  @Test
  void sortsByClosingAndByNewest() {
    folder.pair("old", Map.of("closes", "2026-06-20"));
    publish();
    clock.advance(java.time.Duration.ofHours(1));
    folder.pair("new", Map.of("closes", "2026-07-20"));
    publish();
    assertThat(titles("/en/careers?sort=closing")).containsExactly("Gardener old", "Gardener new");
    assertThat(titles("/en/careers?sort=newest")).containsExactly("Gardener new", "Gardener old");
    assertThat(titles("/en/careers?q=gardener&sort=newest"))
        .containsExactly("Gardener new", "Gardener old");
    assertThat(page("/fr/carrieres?sort=newest").select(".sorts [aria-current]").text())
        .isEqualTo("Plus récentes");
  }

  @Test
  void foldsLongGroups() {
    for (String code : List.of("AS", "CT", "EC", "EX", "IS", "IT", "PE", "PM", "SP")) {
      folder.pair(code, Map.of("classification", code + "-02"));
    }
    publish();
    Document list = page("/en/careers?classification=SP-02");
    Element more =
        Objects.requireNonNull(
            list.selectFirst(".filter:has(input[name=classification]) details.filter-more"));
    assertThat(more.select("label")).hasSize(3);
    assertThat(more.select("summary").text()).isEqualTo("Show 3 more");
    assertThat(more.hasAttr("open")).as("something in it is chosen").isTrue();
  }

  @Test
  void saysOnTheButtonHowManyJobsThereAre() {
    somePostings();
    assertThat(page("/en/careers?arrangement=hybrid").select(".filters-show button").text())
        .isEqualTo("Show 2 jobs");
    assertThat(
            page("/fr/carrieres?arrangement=remote")
                .select(".filters-show button")
                .text()
                .replace('\u00a0', ' '))
        .isEqualTo("Afficher 1 offre");
  }

  @Test
  void showsTheJobsThatABrowserKept() {
    somePostings();
    assertThat(titles("/fr/carrieres?job=a&job=c&job=unknown"))
        .containsExactlyInAnyOrder("Jardinier a", "Jardinier c");
    Document list = page("/en/careers?job=a");
    assertThat(list.select(".chosen li a").attr("href")).isEqualTo("/en/careers");
    assertThat(list.select("a.language").attr("href")).isEqualTo("/fr/carrieres?job=a");
    assertThat(page("/en/careers?job=a&job=c").select("#search input[name=job]").eachAttr("value"))
        .containsExactly("a", "c");
    assertThat(titles("/en/careers?job=a&q=gardener")).containsExactly("Gardener a");
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
