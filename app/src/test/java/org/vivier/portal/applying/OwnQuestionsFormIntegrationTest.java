package org.vivier.portal.applying;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

/** A form with a question of each type, one of them asked after an answer only. */
class OwnQuestionsFormIntegrationTest extends ApplySite {
  private static final String ENGLISH =
      """

        - {id: tool, type: text, label: Your favourite tool}
        - {id: season, type: long-text, label: A season you remember, words: 5}
        - id: fruit
          type: choice
          label: Apples or pears?
          required: true
          screening: true
          options: [{value: apples, label: Apples}, {value: pears, label: Pears}]
        - id: helpers
          type: choices
          label: Who helps you?
          options: [{value: bees, label: The bees}, {value: birds, label: The birds}]
        - {id: pruned, type: yes-no, label: Have you pruned?, required: true}
        - id: trees
          type: number
          label: How many trees?
          hint: Roughly.
          required: true
          when: {question: pruned, is: 'yes'}
        - {id: since, type: date, label: Since which day?}
        - {id: plan, type: file, label: A plan}
        - {id: photo, type: file, label: A photo in a document}\
      """;
  private static final String FRENCH =
      ENGLISH
          .replace("Have you pruned?", "Avez-vous taillé?")
          .replace("label: Pears", "label: Poires")
          .replace("A photo in a document", "Une photo dans un document")
          .replace("Since which day?", "Depuis quel jour?");

  @Test
  void saysWithoutScriptsWhichQuestionMayBePassedOver() {
    Visitor jordan = visitor();
    Document page = jordan.page(begin(jordan, posting(ENGLISH, FRENCH)) + "/application");
    assertThat(page.select("#q-trees-hint").text())
        .isEqualTo("Only if you answered “Yes” to “Have you pruned?”. Roughly.");
    assertThat(page.select("#q-trees").attr("inputmode")).isEqualTo("decimal");
    assertThat(page.select("[data-key=q-trees]").attr("data-when")).isEqualTo("q-pruned");
    assertThat(page.select("#q-fruit-hint").text()).contains("people decide");
    assertThat(page.select("[data-words-for=q-season]").attr("data-limit")).isEqualTo("5");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void asksForWhatIsRequiredAndSaysWhatIsWrongWithEachType() {
    Visitor jordan = visitor();
    String path = begin(jordan, posting(ENGLISH, FRENCH)) + "/application";
    Document page = jordan.page(path);
    assertThat(errors(jordan.post(path, page, PASTED))).containsOnly("#q-fruit", "#q-pruned");
    Map<String, String> wrong = answers("q-fruit", "plums", "q-pruned", "yes", "q-trees", "many");
    wrong.putAll(Map.of("q-since-year", "2020", "q-since-month", "2", "q-since-day", "30"));
    wrong.put("q-season", "one two three four five six");
    assertThat(errors(jordan.post(path, page, wrong)))
        .containsExactly("#q-season", "#q-fruit", "#q-trees", "#q-since");
    Map<String, String> right = answers("q-fruit", "pears", "q-pruned", "no", "q-trees", "many");
    assertThat(location(jordan.post(path, page, right))).endsWith("/more");
  }

  @Test
  void readsEverythingBackInWords() {
    Visitor jordan = visitor();
    String draft = answered(jordan);
    String check = jordan.page(draft + "/check").text();
    assertThat(check).contains("Pears", "The bees", "Yes", "12.5", "March 1, 2020");
    assertThat(check).doesNotContain("2020-03-01");
    String french = draft.replace("/en/apply/", "/fr/postuler/");
    assertThat(jordan.page(french + "/verification").text().replace('\u00a0', ' '))
        .contains("Depuis quel jour?", "1ᵉʳ mars 2020", "Poires", "Oui");
    assertThat(jordan.get(draft + "/copy").body()).contains("March 1, 2020", "Pears");
    assertThat(location(submit(jordan, draft))).isEqualTo(draft + "/done");
  }

  @Test
  void readsANumberAsEitherLanguageWritesItAndShowsItAsTheReadersDoes() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting(ENGLISH, FRENCH));
    String french = draft.replace("/en/apply/", "/fr/postuler/");
    Document page = jordan.page(draft + "/you");
    for (String way : List.of(draft + "/application", french + "/candidature")) {
      for (String written : List.of("85 000,50 $", "85\u202f000,50", "$85,000.50", "85000.5")) {
        Map<String, String> typed =
            answers("q-fruit", "pears", "q-pruned", "yes", "q-trees", written);
        assertThat(jordan.post(way, page, typed).statusCode()).as(way + written).isEqualTo(303);
      }
      Map<String, String> typed =
          answers("q-fruit", "pears", "q-pruned", "yes", "q-trees", "85,000");
      assertThat(errors(jordan.post(way, page, typed))).containsExactly("#q-trees");
    }
    Map<String, String> typed =
        answers("q-fruit", "pears", "q-pruned", "yes", "q-trees", "85 000,5");
    jordan.post(draft + "/application", page, typed);
    assertThat(jordan.page(draft + "/application").select("#q-trees").val()).isEqualTo("85000.5");
    assertThat(jordan.page(draft + "/check").text()).contains("85,000.5");
    assertThat(jordan.page(french + "/verification").text().replace('\u00a0', ' '))
        .contains("85 000,5");
  }

  @Test
  void leavesOutWhatIsNotAskedAfterTheseAnswers() {
    Visitor jordan = visitor();
    String draft = answered(jordan);
    Map<String, String> typed = answers("q-fruit", "pears", "q-pruned", "no", "q-trees", "12.5");
    jordan.post(draft + "/application", jordan.page(draft + "/application"), typed);
    assertThat(jordan.page(draft + "/check").text()).doesNotContain("How many trees?", "12.5");
  }

  @Test
  void takesAFileForEachQuestionAndNamesItAfterNobody() {
    Visitor jordan = visitor();
    String draft = answered(jordan);
    upload(jordan, draft, "q-plan", "My plan.");
    upload(jordan, draft, "q-photo", "My photo.");
    upload(jordan, draft, "q-plan", "A better plan.");
    HttpResponse<String> plan = jordan.get(draft + "/files/q-plan");
    assertThat(plan.body()).isEqualTo("A better plan.");
    assertThat(name(plan)).contains("Document-copy-copie-1.txt");
    assertThat(name(jordan.get(draft + "/files/q-photo"))).contains("Document-copy-copie-2.txt");
    Document check = jordan.page(draft + "/check");
    assertThat(check.select("a[href=" + draft + "/files/q-plan]").text()).isEqualTo("cv.txt");
    Map<String, String> remove = answers("q-fruit", "pears", "q-pruned", "no", "remove", "q-plan");
    jordan.post(draft + "/application", jordan.page(draft + "/application"), remove);
    assertThat(jordan.get(draft + "/files/q-plan").statusCode()).isEqualTo(404);
    submit(jordan, draft);
    String reference = jordan.page(draft + "/done").select(".reference").text();
    assertThat(name(jordan.get(draft + "/files/q-photo")))
        .contains("Document-" + reference + "-2.txt");
  }

  private String answered(Visitor jordan) {
    String draft = begin(jordan, posting(ENGLISH, FRENCH));
    Document page = jordan.page(draft + "/you");
    jordan.post(draft + "/you", page, JORDAN);
    Map<String, String> typed = answers("q-fruit", "pears", "q-pruned", "yes", "q-trees", "12.5");
    typed.put("q-helpers", "bees");
    typed.putAll(Map.of("q-since-year", "2020", "q-since-month", "3", "q-since-day", "1"));
    assertThat(location(jordan.post(draft + "/application", page, typed))).endsWith("/more");
    return draft;
  }

  private static void upload(Visitor jordan, String draft, String question, String text) {
    Document page = jordan.page(draft + "/application");
    Map<String, String> typed = answers("q-fruit", "pears", "q-pruned", "no", "then", "stay");
    jordan.upload(draft + "/application", page, typed, question, text.getBytes(UTF_8));
  }

  private static Map<String, String> answers(
      String key,
      String value,
      String second,
      String secondValue,
      String third,
      String thirdValue) {
    Map<String, String> answers = new HashMap<>(PASTED);
    answers.putAll(Map.of(key, value, second, secondValue, third, thirdValue));
    return answers;
  }

  private static List<String> errors(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    return document(answer).select(".error-summary a").eachAttr("href");
  }

  private static String name(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Disposition").orElse("");
  }
}
