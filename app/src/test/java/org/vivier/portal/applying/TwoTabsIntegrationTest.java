package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

/**
 * The same draft in two tabs: what nobody touched in one never undoes what was typed in another.
 */
class TwoTabsIntegrationTest extends ApplySite {
  private final Map<String, String> typed =
      Map.of("statement", "Old words.", "resumeText", "Old trees.");

  @Test
  void anUntouchedFieldLeavesTheNewerAnswer() {
    Visitor jordan = visitor();
    String page = begin(jordan, posting()) + "/application";
    jordan.post(page, jordan.page(page), typed);
    Document first = jordan.page(page);
    Document second = jordan.page(page);
    jordan.post(page, second, fields(second, "statement", "New words."));
    HttpResponse<String> answer =
        jordan.post(page, first, fields(first, "resumeText", "New trees."));
    assertThat(location(answer)).endsWith("/more");
    assertThat(jordan.page(page).select("#statement").text()).isEqualTo("New words.");
    assertThat(jordan.page(page).select("#resumeText").text()).isEqualTo("New trees.");
  }

  @Test
  void aFieldThatWasTouchedInBothHandsTheOtherTextBack() {
    Visitor jordan = visitor();
    String page = begin(jordan, posting()) + "/application";
    jordan.post(page, jordan.page(page), typed);
    Document first = jordan.page(page);
    Document second = jordan.page(page);
    jordan.post(page, second, fields(second, "statement", "Theirs."));
    Document shown = document(jordan.post(page, first, fields(first, "statement", "Mine.")));
    assertThat(shown.select(".notice-warning .typed").text()).isEqualTo("Theirs.");
    assertThat(jordan.page(page).select("#statement").text()).isEqualTo("Mine.");
  }

  @Test
  void whatAScriptSavedCountsAsGiven() {
    Visitor jordan = visitor();
    String page = begin(jordan, posting()) + "/application";
    jordan.post(page, jordan.page(page), typed);
    Document first = jordan.page(page);
    Map<String, String> mine = fields(first, "statement", "Saved by the script.");
    String kept = jordan.post(page + "/draft", first, mine).body();
    Document second = jordan.page(page);
    jordan.post(page, second, fields(second, "statement", "Newer."));
    mine.put("given", kept.replaceAll(".*\"given\":\"([^\"]*)\".*", "$1"));
    mine.put("revision", kept.replaceAll(".*\"revision\":(\\d+).*", "$1"));
    assertThat(location(jordan.post(page, first, mine))).endsWith("/more");
    assertThat(jordan.page(page).select("#statement").text()).isEqualTo("Newer.");
  }

  /** What a browser sends of this page, with one field changed. */
  private static Map<String, String> fields(Document page, String name, String value) {
    Map<String, String> fields = new HashMap<>();
    for (Element field : page.select("#answers input[type=hidden], #answers textarea")) {
      fields.put(field.attr("name"), field.hasText() ? field.wholeText() : field.attr("value"));
    }
    fields.remove("_csrf");
    fields.put(name, value);
    return fields;
  }
}
