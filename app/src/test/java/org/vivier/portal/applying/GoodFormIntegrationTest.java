package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

/** The pages that ask, as a demanding visitor meets them. */
class GoodFormIntegrationTest extends ApplySite {
  private static final String DATE = "\n\n- {id: since, type: date, label: First day}";

  @Test
  void changingOneAnswerComesBackToTheCheckPage() {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    String change =
        jordan.page(draft + "/check").select(".answer-change a[href*=#statement]").attr("href");
    assertThat(change).startsWith(draft + "/application?");
    Document page = jordan.page(change.replaceAll("#.*", ""));
    assertThat(page.select("#answers input[name=from]").val()).isEqualTo("check");
    Map<String, String> fields = new HashMap<>(PASTED);
    fields.put("from", "check");
    String form = draft + "/application";
    assertThat(location(jordan.post(form, page, fields))).isEqualTo(draft + "/check");
    fields.put("then", "back");
    assertThat(location(jordan.post(form, page, fields))).isEqualTo(draft + "/check");
    fields.put("then", "stay");
    assertThat(location(jordan.post(form, page, fields))).isEqualTo(form + "?from=check");
  }

  @Test
  void asksAboutALikelySlipBeforeALinkIsSentAndTakesItWhenItIsMeant() {
    Visitor jordan = visitor();
    String page = begin(jordan, posting()) + "/you";
    Map<String, String> person = new HashMap<>(JORDAN);
    person.put("email", "jordan@gmial.com");
    for (String then : new String[] {"", "later"}) {
      person.put("then", then);
      Document asked = document(jordan.post(page, jordan.page(page), person));
      assertThat(asked.select("#doubt").text()).contains("jordan@gmial.com", "jordan@gmail.com");
    }
    Document asked = document(jordan.post(page, jordan.page(page), person));
    person.put("sure", asked.select("input[name=sure]").val());
    assertThat(location(jordan.post(page, asked, person))).endsWith("/later");
    assertThat(asked.select("#email").attr("inputmode")).isEqualTo("email");
  }

  @Test
  void asksAboutALikelySlipWhereverALinkOrCodeIsSent() {
    Visitor jordan = visitor();
    for (String path : new String[] {"/en/apply/resume", "/fr/mes-candidatures/connexion"}) {
      Document page = jordan.page(path);
      Document asked = document(jordan.post(path, page, Map.of("email", "jordan@hotmial.com")));
      assertThat(asked.select("#doubt").text()).as(path).contains("jordan@hotmail.com");
      String sure = asked.select("input[name=sure]").val();
      var sent = jordan.post(path, asked, Map.of("email", "jordan@hotmial.com", "sure", sure));
      assertThat(document(sent).select("#doubt")).as(path).isEmpty();
      assertThat(sent.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void marksOnlyTheWebAddressThatIsWrong() {
    Visitor jordan = visitor();
    String page = begin(jordan, posting()) + "/application";
    Map<String, String> fields = new HashMap<>(PASTED);
    Document shown = jordan.page(page);
    assertThat(shown.select("input[name=links]")).hasSize(1);
    fields.put("links", "example.org/trees");
    fields.put("then", "stay");
    jordan.post(page, shown, fields);
    shown = jordan.page(page);
    assertThat(shown.select("input[name=links]").eachAttr("value"))
        .containsExactly("https://example.org/trees", "");
    fields.put("links", "not a page");
    fields.remove("then");
    Document wrong = document(jordan.post(page, shown, fields));
    assertThat(wrong.select("[aria-invalid=true]").eachAttr("id")).containsExactly("links-1");
    assertThat(wrong.select(".error-summary a[href=#links-1]").text()).contains("link 1");
  }

  @Test
  void titlesNameErrorStepAndJob() {
    Visitor jordan = visitor();
    String page = begin(jordan, posting()) + "/application";
    assertThat(jordan.page(page).title()).startsWith("Your application (Step 2 of 4) – ");
    Document wrong = document(jordan.post(page, jordan.page(page), Map.of()));
    assertThat(wrong.title()).startsWith("Error: Your application (Step 2 of 4) – ");
    assertThat(wrong.title()).contains(wrong.select(".apply-job").text());
    assertThat(wrong.select(".error-summary a[href=#resume]").text())
        .isEqualTo("Attach your résumé or paste it as text.");
    String french =
        page.replace("/en/apply/", "/fr/postuler/").replace("/application", "/candidature");
    HttpResponse<String> answer = jordan.post(french, jordan.page(french), Map.of());
    assertThat(document(answer).title()).startsWith("Erreur : Votre candidature (Étape 2 sur 4)");
  }

  @Test
  void saysThatADateDoesNotExist() {
    Visitor jordan = visitor();
    String page = begin(jordan, posting(DATE, DATE)) + "/application";
    Map<String, String> fields = new HashMap<>(PASTED);
    fields.putAll(Map.of("q-since-year", "2026", "q-since-month", "2", "q-since-day", "31"));
    Document wrong = document(jordan.post(page, jordan.page(page), fields));
    assertThat(wrong.select("#q-since-error").text()).contains("this date does not exist");
  }

  @Test
  void theMostWordsBelongToTheDescriptionOfTheirField() {
    Visitor jordan = visitor();
    Document page = jordan.page(begin(jordan, posting()) + "/application");
    assertThat(page.select("#statement").attr("aria-describedby")).contains("statement-words");
    assertThat(page.select("#statement-words").text()).isEqualTo("300 words at most");
  }

  @Test
  void explainsLevelsInOneBlockThatCanBeSkipped() {
    Visitor jordan = visitor();
    String start = posting(Map.of("languageRequirements", "['bilingual-imperative CBC/CBC']"));
    Document page = jordan.page(begin(jordan, start) + "/more");
    assertThat(page.select("details.results")).hasSize(1);
    assertThat(page.select("details.results[open]")).isEmpty();
    assertThat(page.select("details.results .question")).hasSize(6);
    assertThat(page.select("details.results").text()).contains("A is beginner", "exempt");
  }
}
