package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.postings.ImportScope;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsIntegrationTest extends ServedSite {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @BeforeEach
  void someJobs() {
    folder.pair(
        "elm",
        "elm & co",
        "l’orme",
        Map.of("title", "\"A \\u0001\\uFFFE <b> & ]]> 🌲\""),
        "\nText.\n");
    folder.pair("old", Map.of("archived", "true"));
    folder.pair("evergreen-job-posting", Map.of("archived", "true"));
    publish();
  }

  @Test
  void offersAtom() throws Exception {
    HttpResponse<String> answer = get("/fr/carrieres/feed.atom");
    assertThat(header(answer, "Content-Type")).startsWith("application/atom+xml");
    Element feed = xml(answer.body());
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("fr-CA");
    List<Element> entries = elements(feed.getElementsByTagNameNS(ATOM, "entry"));
    assertThat(entries).hasSize(1);
    Element entry = entries.getFirst();
    assertThat(text(entry, "title")).isEqualTo("A  <b> & ]]> 🌲");
    assertThat(text(entry, "id")).startsWith("urn:uuid:");
    assertThat(text(entry, "published")).isEqualTo("2026-06-15T14:00:00Z");
    assertThat(text(entry, "updated")).isEqualTo("2026-06-15T14:00:00Z");
    assertThat(text(feed, "author").strip()).isNotEmpty();
    Element link = elements(entry.getElementsByTagNameNS(ATOM, "link")).getFirst();
    assertThat(link.getAttribute("href")).endsWith("/fr/carrieres/postes/l%E2%80%99orme");
  }

  @Test
  void offersJsonFeed() {
    HttpResponse<String> answer = get("/en/careers/feed.json");
    assertThat(header(answer, "Content-Type")).startsWith("application/feed+json");
    JsonNode feed = JsonMapper.shared().readTree(answer.body());
    assertThat(feed.at("/version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.at("/title").asString()).isNotBlank();
    assertThat(feed.at("/items")).hasSize(1);
    assertThat(feed.at("/items/0/url").asString()).contains("/en/careers/positions/elm");
    assertThat(feed.at("/items/0/id").asString()).startsWith("urn:uuid:");
    assertThat(feed.at("/items/0/content_text").asString()).isNotBlank();
  }

  @Test
  void sayUntilWhenAJobIsOpenAndWhereItIs() throws Exception {
    folder.remove("en/careers/positions/elm & co.md").remove("fr/careers/positions/l’orme.md");
    folder.pair(
        "fir",
        Map.of(
            "closes", "2026-07-03",
            "locations", "['Montreal, QC', 'Halifax, NS']",
            "workArrangement", "remote"));
    importPostings.handle(folder.path(), ImportScope.WHOLE);
    notice();
    Element feed = xml(get("/fr/carrieres/feed.atom").body());
    Element entry = elements(feed.getElementsByTagNameNS(ATOM, "entry")).getFirst();
    assertThat(text(entry, "summary").replace('\u00a0', ' '))
        .contains("Date limite : vendredi 3 juillet 2026 à 23 h 59")
        .contains("Lieu : Montréal (Québec); Halifax (Nouvelle-Écosse); Télétravail au Canada.");
    assertThat(entry.getElementsByTagNameNS("http://purl.org/dc/terms/", "valid").item(0))
        .extracting(org.w3c.dom.Node::getTextContent)
        .isEqualTo("end=2026-07-04T03:59:59Z; scheme=W3C-DTF");
    assertThat(
            entry.getElementsByTagNameNS("http://www.georss.org/georss", "featurename").getLength())
        .isEqualTo(3);
    JsonNode json = JsonMapper.shared().readTree(get("/en/careers/feed.json").body());
    assertThat(json.at("/items/0/_job/closes").asString()).isEqualTo("2026-07-04T03:59:59Z");
    assertThat(json.at("/items/0/_job/places/1").asString()).isEqualTo("Halifax, Nova Scotia");
    assertThat(json.at("/items/0/content_text").asString()).contains("Apply by Friday, July 3");
  }

  @Test
  void nameEachLanguagesEntryApartAndTheSameInEveryFormat() throws Exception {
    Map<String, String> ids = new HashMap<>();
    for (String place : List.of("/en/careers/feed", "/fr/carrieres/feed")) {
      Element feed = xml(get(place + ".atom").body());
      Element entry = elements(feed.getElementsByTagNameNS(ATOM, "entry")).getFirst();
      JsonNode json = JsonMapper.shared().readTree(get(place + ".json").body());
      String id = text(entry, "id");
      assertThat(json.at("/items/0/id").asString()).isEqualTo(id);
      UUID.fromString(id.substring("urn:uuid:".length()));
      ids.put(place, id);
    }
    assertThat(ids.values()).doesNotHaveDuplicates();
  }

  @Test
  void stayValidWithNothingOpen() throws Exception {
    nothingPublished();
    assertThat(elements(xml(get("/en/careers/feed.atom").body()).getElementsByTagName("entry")))
        .isEmpty();
    assertThat(JsonMapper.shared().readTree(get("/en/careers/feed.json").body()).at("/items"))
        .isEmpty();
  }

  @Test
  void mapTheSiteWithBothLanguagesOfEachPage() throws Exception {
    Element map = xml(get("/sitemap.xml").body());
    List<Element> pages = elements(map.getElementsByTagName("url"));
    assertThat(pages).hasSize(6);
    for (Element page : pages) {
      List<Element> alternates = elements(page.getElementsByTagName("xhtml:link"));
      assertThat(alternates)
          .extracting(each -> each.getAttribute("hreflang"))
          .containsExactly("en", "fr");
      assertThat(alternates).extracting(each -> each.getAttribute("href")).contains(loc(page));
    }
    assertThat(pages.stream().map(FeedsIntegrationTest::loc))
        .noneMatch(loc -> loc.contains("/old"));
  }

  @Test
  void tellRobotsWhereTheMapIs() {
    HttpResponse<String> robots = get("/robots.txt");
    assertThat(header(robots, "Content-Type")).startsWith("text/plain");
    assertThat(robots.body())
        .contains("User-agent: *")
        .containsPattern("Sitemap: http.*/sitemap.xml");
  }

  private static String loc(Element page) {
    return page.getElementsByTagName("loc").item(0).getTextContent();
  }

  private static Element xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
