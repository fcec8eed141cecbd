package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

class ApplyIntegrationTest extends ApplySite {
  @Test
  void takesAwayWhatWasPastedAlongAndRefusesWhatNoLetterCanBeSentTo() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    Document page = jordan.page(draft + "/you");
    Map<String, String> person = new HashMap<>(JORDAN);
    for (String wrong : List.of("Jordan <jordan@example.org>", "jordan@example,org", "a b@c.org")) {
      person.put("email", wrong);
      HttpResponse<String> answer = jordan.post(draft + "/you", page, person);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
      assertThat(document(answer).select("#email").val()).isEqualTo(wrong);
    }
    person.put("email", "mailto:jordan\u200b@exam\u00adple.org\u00a0");
    assertThat(location(jordan.post(draft + "/you", page, person)))
        .isEqualTo(draft + "/application");
    assertThat(jordan.page(draft + "/you").select("#email").val()).isEqualTo("jordan@example.org");
    person.put("name", "\u200b\u3164");
    assertThat(jordan.post(draft + "/you", page, person).statusCode()).isEqualTo(422);
  }

  @Test
  void leadsFromThePostingToAReferenceNumber() {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    assertThat(jordan.page(draft + "/check").text())
        .contains("Jordan Okafor", "jordan.okafor@example.org", "Ten years of trees.");
    assertThat(location(submit(jordan, draft))).isEqualTo(draft + "/done");
    Document done = jordan.page(draft + "/done");
    assertThat(done.select(".reference").text()).matches("V-\\w{4}-\\w{4}");
    assertThat(done.text()).contains("July 17, 2026", "jordan.okafor@example.org");
  }

  @Test
  void submitsOnceHoweverOftenTheButtonIsPressed() {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    Document check = jordan.page(draft + "/check");
    jordan.post(draft + "/check", check, Map.of());
    String reference = jordan.page(draft + "/done").select(".reference").text();
    assertThat(location(jordan.post(draft + "/check", check, Map.of()))).isEqualTo(draft + "/done");
    assertThat(jordan.page(draft + "/done").select(".reference").text()).isEqualTo(reference);
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsMissing() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    HttpResponse<String> answer =
        jordan.post(draft + "/you", jordan.page(draft + "/you"), Map.of("name", "<Jordan>\"&"));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = document(answer);
    assertThat(page.select("#name").attr("value")).isEqualTo("<Jordan>\"&");
    assertThat(page.select(".error-summary a"))
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
    assertThat(jordan.page(draft + "/you").select("#name").attr("value")).isEqualTo("<Jordan>\"&");
  }

  @Test
  void doesNotSubmitWhatIsIncomplete() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    HttpResponse<String> answer = submit(jordan, draft);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(document(answer).select(".error-summary a[href=" + draft + "/you?from=check#name]"))
        .isNotEmpty();
  }

  @Test
  void goesOnWithTheDraftOfThisBrowser() {
    Visitor jordan = visitor();
    String start = posting();
    String draft = begin(jordan, start);
    jordan.post(draft + "/you", jordan.page(draft + "/you"), JORDAN);
    Document again = jordan.page(start);
    assertThat(again.select("a[href=" + draft + "/application]")).isNotEmpty();
    assertThat(location(jordan.post(start, jordan.page(draft + "/you"), Map.of())))
        .isEqualTo(draft + "/application");
  }

  @Test
  void takesADraftInTheGraceAndSaysSo() {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    clock.setTo(Instant.parse("2026-06-18T04:05:00Z"));
    assertThat(jordan.page(draft + "/check").select(".notice-warning time").attr("datetime"))
        .startsWith("2026-06-18T00:14");
    assertThat(location(submit(jordan, draft))).endsWith("/done");
  }

  @Test
  void saysThatItClosedAndLeavesTheDraftReadable() {
    Visitor jordan = visitor();
    String start = posting();
    String draft = complete(jordan, start);
    Document check = jordan.page(draft + "/check");
    clock.setTo(Instant.parse("2026-06-19T00:00:00Z"));
    HttpResponse<String> late = jordan.post(draft + "/check", check, Map.of());
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(document(late).select("form")).isEmpty();
    assertThat(document(late).text()).contains("I like trees.", "closed");
    assertThat(jordan.get(draft + "/copy").body()).contains("I like trees.");
    assertThat(location(jordan.get(draft + "/you"))).isEqualTo(draft + "/check");
    assertThat(jordan.page(start).select("form")).isEmpty();
  }

  @Test
  void takesASecondApplicationLikeAFirst() {
    String start = posting();
    submit(visitor(), complete(visitor(), start));
    Visitor jordan = visitor();
    String first = complete(jordan, start);
    submit(jordan, first);
    Visitor elsewhere = visitor();
    String second = complete(elsewhere, start);
    HttpResponse<String> answer = submit(elsewhere, second);
    assertThat(location(answer)).isEqualTo(second + "/done");
    assertThat(elsewhere.get(second + "/done").body())
        .doesNotContain(first.substring(first.lastIndexOf('/')));
  }

  @Test
  void keepsWhatConcernsOnePersonOutOfCaches() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    var headers = jordan.get(draft + "/you").headers();
    assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void setsNoCookieOnPublicPages() {
    String position = posting().replace("/apply", "");
    for (String path : new String[] {"/en/careers", position}) {
      assertThat(visitor().get(path).headers().allValues("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void asksWhatWouldBeAcceptedOnlyWhereThePostingLeavesAChoice() {
    Visitor jordan = visitor();
    String plain = begin(jordan, posting());
    assertThat(jordan.page(plain + "/more").select("#tenures, #locations, #arrangements"))
        .isEmpty();
    String start =
        posting(
            Map.of(
                "tenures", "[term, secondment]",
                "locations", "['Ottawa, ON', 'Québec, QC']",
                "workArrangement", "hybrid"));
    String draft = begin(jordan, start);
    Document more = jordan.page(draft + "/more");
    assertThat(more.select("#tenures input")).hasSize(2);
    assertThat(more.select("#locations input")).hasSize(2);
    assertThat(more.select("#arrangements label").eachText())
        .containsExactly("On site", "Hybrid", "Remote");
    jordan.post(draft + "/more", more, Map.of("arrangements", "remote"));
    assertThat(jordan.page(draft + "/check").text()).contains("Remote");
  }

  @Test
  void speaksFrench() {
    Visitor amelie = visitor();
    String start =
        posting()
            .replace("/en/careers/positions/", "/fr/carrieres/postes/")
            .replace("/apply", "/postuler");
    HttpResponse<String> begun = amelie.post(start, amelie.page(start), Map.of());
    assertThat(location(begun)).startsWith("/fr/postuler/").endsWith("/vous");
    assertThat(amelie.page(location(begun)).select("h1").text()).contains("À propos de vous");
  }
}
