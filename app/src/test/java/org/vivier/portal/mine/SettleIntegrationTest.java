package org.vivier.portal.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

/** Who applied, and who says so. */
class SettleIntegrationTest extends MineSite {
  private static final String REFERENCE = "V-\\w{4}-\\w{4}";

  @Test
  void answersAKnownAddressLikeAnUnknownOne() {
    String start = posting();
    Visitor first = visitor();
    HttpResponse<String> unknown = submit(first, completed(first, start));
    clock.advance(Duration.ofSeconds(1));
    Visitor second = visitor();
    String draft = completed(second, start);
    HttpResponse<String> known = submit(second, draft);
    assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
    assertThat(location(known)).isEqualTo(draft + "/done");
    assertThat(known.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
    String done = second.page(draft + "/done").select("main").text();
    assertThat(done).containsPattern(REFERENCE).contains(email);
    assertThat(plain(done))
        .isEqualTo(plain(first.page(draft(mineOf(first)) + "/done").select("main").text()));
    // The page of the first, and of the second, tells nothing of the other.
    assertThat(plain(second.page(mine(draft)).select("main").text()))
        .isEqualTo(plain(first.page(mineOf(first)).select("main").text()));
    assertThat(second.page(mine(draft)).text()).contains("the link is in the email itself");
    assertThat(second.get(mine(draft)).body()).doesNotContainPattern("/(en/my|fr/ma)/[\\w-]{43}");
    assertThat(letters(email)).hasSize(2);
    assertThat(letters(email).getFirst()).contains("We have other applications for this job");
  }

  @Test
  void letsTheOwnerSayFromTheLetterWhichOneCounts() {
    String start = posting();
    Visitor stranger = visitor();
    String theirs = submitted(stranger, start);
    String one = stranger.page(theirs).select(".reference").text();
    clock.advance(Duration.ofMinutes(1));
    Visitor jordan = visitor();
    String mine = submitted(jordan, start);
    String other = jordan.page(mine).select(".reference").text();
    String link = inLetter(email, "/en/my/[\\w-]{43}");
    assertThat(location(jordan.get(link))).isEqualTo(link + "/several");

    Document page = jordan.page(link + "/several");
    assertThat(page.select("h2").eachText()).contains(one, other);
    assertThat(page.select("input[checked]")).isEmpty();
    HttpResponse<String> missing =
        jordan.post(link + "/several", page, Map.of("of-" + one, "counts"));
    assertThat(missing.statusCode()).isEqualTo(422);
    assertThat(document(missing).select(".error-summary").text()).contains(other);
    assertThat(document(missing).select("input[checked]").eachAttr("name"))
        .containsExactly("of-" + one);
    HttpResponse<String> both =
        jordan.post(
            link + "/several", page, Map.of("of-" + one, "counts", "of-" + other, "counts"));
    assertThat(document(both).select(".error-summary").text()).contains("only one");
    assertThat(
            jordan
                .post(link + "/several", new Document(""), Map.of("of-" + one, "not-mine"))
                .statusCode())
        .isEqualTo(403);

    HttpResponse<String> settled =
        jordan.post(
            link + "/several", page, Map.of("of-" + one, "not-mine", "of-" + other, "counts"));
    assertThat(location(settled)).isEqualTo(link);
    // Somebody who reads the letters shows it with the button of the link.
    assertThat(jordan.page(link).select("form[method=post]")).isNotEmpty();
    assertThat(location(jordan.get(link + "/several"))).isEqualTo(link);
    assertThat(jordan.page(mine).text()).contains("Chosen by the owner of the email address");
    Document page2 = stranger.page(theirs);
    assertThat(tag(page2)).contains("Received");
    assertThat(page2.select(".notice-warning").text()).contains("no longer write", email);
  }

  @Test
  void thanksTheOwnerWhoFollowedTheLinkOfSomebodyElse() {
    String start = posting();
    submitted(visitor(), start);
    String link = inLetter(email, "/en/my/[\\w-]{43}");
    submitted(visitor(), start);
    Visitor owner = visitor();
    Document page = owner.page(link + "/several");
    Map<String, String> notMine =
        page.select("input[value=not-mine]").eachAttr("name").stream()
            .collect(java.util.stream.Collectors.toMap(name -> name, name -> "not-mine"));
    String next = location(owner.post(link + "/several", page, notMine));
    assertThat(next).isEqualTo("/en/my-applications?done=settled");
    assertThat(owner.page(next).select(".notice-success").text()).contains("Thank you");
    assertThat(owner.get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void speaksFrench() {
    String start = posting();
    submitted(visitor(), start);
    submitted(visitor(), start);
    String link = inLetter(email, "/en/my/[\\w-]{43}").replace("/en/my/", "/fr/ma/");
    Document page = visitor().page(link + "/plusieurs");
    assertThat(page.select("h1").text()).isEqualTo("Quelle candidature compte\u202f?");
    assertThat(page.select("button.language").attr("formaction"))
        .isEqualTo(link.replace("/fr/ma/", "/en/my/") + "/several?switch");
  }

  @Test
  void leadsNowhereWithoutALetter() {
    Visitor stranger = visitor();
    String start = posting();
    submitted(stranger, start);
    submitted(visitor(), start);
    String made = "/en/my/" + "A".repeat(43);
    assertThat(location(stranger.get(made + "/several"))).isEqualTo(made);
    assertThat(stranger.get(made).statusCode()).isEqualTo(404);
    assertThat(location(stranger.get("/en/my/x'or1/several"))).isNotEmpty();
  }

  private String mineOf(Visitor visitor) {
    return visitor.page("/en/my-applications").select(".mine-row a").attr("href");
  }

  /** Without what is one's own: references, and what depends on the minute. */
  private static String plain(String text) {
    return text.replaceAll(REFERENCE, "V");
  }
}
