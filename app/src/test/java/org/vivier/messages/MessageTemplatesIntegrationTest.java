package org.vivier.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.applications.Desk.Draft;
import org.vivier.format.Language;
import org.vivier.testing.StaffBrowser;

/** The organization's templates: kept in both languages, filled for one person. */
class MessageTemplatesIntegrationTest extends MessagesSite {
  private static final String LIST = "/en/staff/message-templates";
  private static final String ENGLISH =
      "Hello {name}, about {job} ({reference}): you hear by {reply by}. {sender}";
  private static final String FRENCH =
      "Bonjour {nom}, au sujet de {poste} ({référence})\u00a0: réponse le {réponse au plus tard}.";

  private final String one = LIST + "/" + UUID.randomUUID();

  private int save(int seen, String english, String french) {
    return post(
            one,
            noor,
            "seen",
            String.valueOf(seen),
            "name-en",
            "Where it stands",
            "name-fr",
            "Où en est la candidature",
            "text-en",
            english,
            "text-fr",
            french)
        .statusCode();
  }

  @Test
  void isFilledInTheCandidatesLanguageWithTheOtherBeside() {
    assertThat(get(LIST, noor).body()).contains("No template yet");
    assertThat(get(conversation(amelie), noor).body()).doesNotContain("Insert the template");
    assertThat(save(0, ENGLISH, FRENCH)).isEqualTo(303);
    assertThat(get(LIST, noor).body()).contains("Where it stands", one);
    assertThat(get("/fr/personnel/modeles-de-message", noor).body())
        .contains("Où en est la candidature");
    Document page = inserted(amelie, "D’abord\u00a0:");
    assertThat(page.select("#text").val())
        .startsWith("D’abord\u00a0:\n\nBonjour Amélie Tremblay-Nguyen, au sujet de")
        .contains(reference(amelie))
        .doesNotContain("{");
    assertThat(page.select("section.card-box [lang=en]").text())
        .startsWith("Hello Amélie Tremblay-Nguyen")
        .contains("Noor Haddad");
    Draft jordan = applies(Language.EN);
    assertThat(inserted(jordan, "").select("#text").val()).startsWith("Hello Amélie");
    assertThat(messages(amelie.id())).as("inserting sends nothing").isZero();
  }

  private Document inserted(Draft draft, String typed) {
    String path = conversation(draft);
    String id = one.substring(LIST.length() + 1);
    return Jsoup.parse(
        post(path + "/template", noor, "text", typed, "template", id, "seen", "0").body());
  }

  @Test
  void saysWhatIsWrongAndLosesNothing() {
    assertThat(save(0, "", FRENCH)).isEqualTo(422);
    String page =
        post(one, noor, "seen", "0", "name-en", "A", "name-fr", "B", "text-en", "{nonsense}")
            .body();
    assertThat(page)
        .contains("none of the placeholders below", "Enter the text in French", "{nonsense}");
    assertThat(get(LIST, noor).body()).contains("No template yet");
    assertThat(get(LIST + "/nonsense", noor).statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsSlowerSeesTheOthersTextAndKeepsTheirOwn() {
    assertThat(save(0, ENGLISH, FRENCH)).isEqualTo(303);
    assertThat(save(1, "Newer words.", FRENCH)).isEqualTo(303);
    String[] late = {
      "seen", "1",
      "name-en", "Mine",
      "name-fr", "À moi",
      "text-en", "My words.",
      "text-fr", "Mes mots."
    };
    var answer = post(one, noor, late);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Newer words.", "My words.", "quicker");
    assertThat(Jsoup.parse(answer.body()).select("input[name=seen]").val()).isEqualTo("2");
  }

  @Test
  void oneThatIsOfferedNoMoreCanComeBack() {
    save(0, ENGLISH, FRENCH);
    assertThat(StaffBrowser.location(post(one + "/retirement", noor))).contains("done=retired");
    assertThat(get(conversation(amelie), noor).body()).doesNotContain("Insert the template");
    assertThat(get(LIST, noor).body()).contains("Where it stands", "Offered no more");
    assertThat(save(2, ENGLISH, FRENCH)).isEqualTo(303);
    assertThat(get(conversation(amelie), noor).body()).contains("Insert the template");
    assertThat(acts())
        .containsExactly(
            "message-template.saved", "message-template.retired", "message-template.saved");
  }
}
