package org.vivier.authoring.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.authoring.PostingKit;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an author of staff writes into a posting runs nowhere: not on its page, not in a list, not
 * in structured data, feeds or calendar files. Whoever is signed in may be somebody else’s puppet.
 */
class HostilePostingIntegrationTest extends AuthoringSite {
  private static final String BREAKS_OUT = "</script><script>alert('%s')</script>";
  private static final String TITLE = "Manager " + BREAKS_OUT.formatted("t") + "\" onx=\"1";
  private static final String DESCRIPTION =
      "Decides ]]> <img src=x onerror=alert(2)> &lt;b&gt; BEGIN:VEVENT\\nSUMMARY:x;y,z";
  private static final String BODY =
      """

      <script>alert(1)</script><img src=x onerror=alert(2)> ]]>
      <a href="JaVaScRiPt:alert(4)" onclick="alert(5)">here</a>
      <a href="data:text/html;base64,PHNjcmlwdD4=">data</a> <img src="https://x.example/pixel.png">
      <iframe src="https://x.example"></iframe><svg onload=alert(6)></svg><base href="//x.example">
      <form action="/x"><button formaction="javascript:alert(7)">go</button></form>
      """;

  private PublicPosting posting;

  @BeforeEach
  void published() {
    HttpResponse<String> saved =
        post(
            path,
            "base",
            "" + newest(),
            "view",
            "text",
            "en-title",
            TITLE,
            "fr-title",
            TITLE.replace("Manager", "Gestionnaire"),
            "en-description",
            DESCRIPTION,
            "fr-description",
            DESCRIPTION.replace("Decides", "Décide"),
            "en-body",
            PostingKit.ENGLISH + BODY,
            "fr-body",
            PostingKit.FRENCH + BODY,
            "en-more",
            "",
            "fr-more",
            "");
    assertThat(location(saved)).as(saved.body()).contains("done=saved");
    HttpResponse<String> done =
        post(path + "/publication", "draft", "" + newest(), "reason", BREAKS_OUT);
    assertThat(location(done)).as(done.body()).contains("done=published");
    posting =
        context
            .getBean(Postings.class)
            .find(requireNonNull(kit.again(process).posting()))
            .orElseThrow();
  }

  @Test
  void pagesShowItAsTextAndDoNothing() {
    for (String where :
        List.of(
            page(),
            "/en/careers",
            "/fr/carrieres",
            "/fr/carrieres/postes/" + encoded(posting.french().slug()),
            path,
            path + "/preview/en",
            path + "/publication",
            path + "/versions")) {
      HttpResponse<String> answer = get(where);
      assertThat(answer.statusCode()).as(where).isEqualTo(200);
      runsNothing(where, Jsoup.parse(answer.body(), "http://127.0.0.1/"));
    }
  }

  private static void runsNothing(String where, Document page) {
    assertThat(page.select("script:not([type=application/ld+json]):not([src])"))
        .as(where)
        .isEmpty();
    assertThat(page.select("script[src]").eachAttr("src"))
        .as(where)
        .allMatch(source -> source.startsWith("/assets/"));
    assertThat(page.select("iframe, base, object, embed, svg[onload], meta[http-equiv]"))
        .as(where)
        .isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> {
            assertThat(attribute.getKey()).as(where).doesNotStartWith("on");
            assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                .as(where + " " + element.tagName())
                .doesNotStartWith("javascript:")
                .doesNotStartWith("data:text");
          });
    }
  }

  @Test
  void structuredDataSaysItWordForWordAndEndsWhereItShould() {
    Document page = Jsoup.parse(get(page()).body());
    JsonNode said =
        JsonMapper.shared()
            .readTree(page.select("script[type=application/ld+json]").getFirst().data());
    assertThat(said.get("title").asString()).isEqualTo(TITLE);
    runsNothing("description", Jsoup.parse(said.get("description").asString()));
    assertThat(page.select("h1").text()).isEqualTo(TITLE);
  }

  @Test
  void feedsAreWellFormedAndTheirHtmlIsAsHarmlessAsThePage() throws Exception {
    String atom = get("/en/careers/feed.atom").body();
    DocumentBuilderFactory parser = DocumentBuilderFactory.newDefaultNSInstance();
    parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var feed =
        parser
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
    var titles = feed.getElementsByTagName("title");
    assertThat(IntStream.range(0, titles.getLength()).mapToObj(titles::item))
        .extracting(Node::getTextContent)
        .contains(TITLE);
    for (String name : List.of("content", "summary")) {
      var texts = feed.getElementsByTagName(name);
      for (int i = 0; i < texts.getLength(); i++) {
        Node type = texts.item(i).getAttributes().getNamedItem("type");
        // RFC 4287, section 3.1.1: without a type it is text, and markup in it is none.
        if (type != null && type.getNodeValue().endsWith("html")) {
          runsNothing(name, Jsoup.parse(texts.item(i).getTextContent()));
        }
      }
    }
    JsonNode items = JsonMapper.shared().readTree(get("/en/careers/feed.json").body()).get("items");
    assertThat(items).extracting(item -> item.get("title").asString()).contains(TITLE);
    for (JsonNode item : items) {
      if (item.has("content_html")) {
        runsNothing("content_html", Jsoup.parse(item.get("content_html").asString()));
      }
    }
    parser
        .newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(get("/sitemap.xml").body().getBytes(StandardCharsets.UTF_8)));
  }

  /** RFC 5545: commas, semicolons and backslashes of a text are escaped, lines are of 75 bytes. */
  @Test
  void aCalendarHasItsOwnEventsAndNoLineOfTheAuthors() {
    HttpResponse<String> answer = get(page() + "/calendar.ics");
    assertThat(answer.statusCode()).isEqualTo(200);
    List<String> lines = answer.body().replace("\r\n ", "").lines().toList();
    assertThat(lines.stream().filter("BEGIN:VEVENT"::equals))
        .as("closing, and the day of the answer")
        .hasSize(2);
    assertThat(lines.stream().filter(line -> line.startsWith("SUMMARY")))
        .hasSize(2)
        .allMatch(line -> line.contains("Manager"));
    assertThat(answer.body().split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  private String page() {
    return "/en/careers/positions/" + encoded(posting.english().slug());
  }
}
