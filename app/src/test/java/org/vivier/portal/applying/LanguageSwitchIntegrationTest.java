package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

/** The way to the other language takes along what was typed, without scripts. */
class LanguageSwitchIntegrationTest extends MineSite {
  @Test
  void keepsWhatWasTypedInADraft() {
    Visitor noe = visitor();
    String draft = begin(noe, posting());
    Document french =
        switched(noe, draft + "/you", Map.of("name", "Noé Lavoie", "email", "noe@example.org"));
    assertThat(french.select("html").attr("lang")).isEqualTo("fr");
    assertThat(french.select("#name").attr("value")).isEqualTo("Noé Lavoie");
    assertThat(french.select("#email").attr("value")).isEqualTo("noe@example.org");
    assertThat(french.select(".error-summary")).isEmpty();
    // And is saved: a reload shows it as well.
    assertThat(noe.page(draft + "/you").select("#name").attr("value")).isEqualTo("Noé Lavoie");
    assertThat(switched(noe, draft + "/application", PASTED).select("#statement").text())
        .isEqualTo("I like trees.");
  }

  @Test
  void keepsWhatWasTypedOnTheWayBackToThePageBefore() {
    Visitor noe = visitor();
    String draft = begin(noe, posting());
    Document shown = noe.page(draft + "/application");
    Element back = shown.expectFirst("button[name=then][value=back]");
    assertThat(back.attr("form")).isEqualTo("answers");
    Map<String, String> typed = new HashMap<>(PASTED);
    typed.put("then", "back");
    assertThat(Visitor.location(noe.post(draft + "/application", shown, typed)))
        .isEqualTo(draft + "/you");
    assertThat(noe.page(draft + "/application").select("#statement").text())
        .isEqualTo("I like trees.");
  }

  @Test
  void keepsACorrection() {
    Visitor jordan = visitor();
    String draft = draft(submitted(jordan, posting()));
    Document french =
        switched(
            jordan,
            draft + "/application",
            Map.of("resumeText", "Ten years.", "statement", "Corrigé."));
    assertThat(french.select("#statement").text()).isEqualTo("Corrigé.");
  }

  @Test
  void showsWhatWasTypedOnEveryOtherFormAndDoesNothing() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    int letters = letters(email).size();
    assertThat(
            switched(jordan, draft(mine) + "/accommodation", Map.of("needs", "A quiet room"))
                .select("#needs")
                .text())
        .isEqualTo("A quiet room");
    assertThat(
            switched(jordan, mine + "/email-address", Map.of("email", "typo@"))
                .select("#email")
                .attr("value"))
        .isEqualTo("typo@");
    assertThat(
            switched(jordan, mine + "/withdrawal", Map.of("reason", "Another job"))
                .select("#reason")
                .text())
        .isEqualTo("Another job");
    assertThat(
            switched(jordan, mine + "/erasure", Map.of("extent", "all"))
                .select("input[checked]")
                .attr("value"))
        .isEqualTo("all");
    assertThat(letters(email)).hasSize(letters);
    assertThat(tag(jordan.page(mine))).contains("Received");
  }

  @Test
  void showsWhatWasTypedWhereOneComesBack() {
    Visitor noe = visitor();
    for (String path : new String[] {"/en/apply/resume", "/en/my-applications/sign-in"}) {
      Document french = switched(noe, path, Map.of("email", "noe@example"));
      assertThat(french.select("html").attr("lang")).isEqualTo("fr");
      assertThat(french.select("#email").attr("value")).isEqualTo("noe@example");
      assertThat(french.select(".error-summary, .error")).isEmpty();
    }
  }

  @Test
  void keepsTheCodeThatWasTyped() {
    Visitor noe = visitor();
    Document asks = noe.page("/en/my-applications/sign-in");
    Document shown =
        Visitor.document(
            noe.post("/en/my-applications/sign-in", asks, Map.of("email", "noe@example.org")));
    Element button = shown.expectFirst("button.language");
    Document french =
        Visitor.document(
            noe.post(
                button.attr("formaction"),
                shown,
                Map.of("email", "noe@example.org", "code", "AB12-CD34")));
    assertThat(french.select("html").attr("lang")).isEqualTo("fr");
    assertThat(french.select("#code").attr("value")).isEqualTo("AB12-CD34");
    assertThat(french.select("input[name=email]").attr("value")).isEqualTo("noe@example.org");
  }

  @Test
  void showsWhatWasTickedInADeclaration() {
    String path =
        posting().replace("/careers/positions/", "/self-declaration/").replace("/apply", "");
    Visitor noe = visitor();
    HttpResponse<String> there = noe.get(path);
    assertThat(there.statusCode()).isEqualTo(200);
    Document shown = Visitor.document(there);
    String code = shown.select("input[name=code]").attr("value");
    String group = shown.select("input[name=groups]").attr("value");
    Document french = switched(noe, path, Map.of("code", code, "groups", group));
    assertThat(french.select("input[checked]").attr("value")).isEqualTo(group);
    assertThat(french.select("input[name=code]").attr("value")).isEqualTo(code);
  }

  @Test
  void asksForTheTokenLikeEveryForm() {
    Visitor noe = visitor();
    String draft = begin(noe, posting());
    HttpResponse<String> answer =
        noe.post(
            draft.replace("/en/apply/", "/fr/postuler/") + "/mesures-d-adaptation?switch",
            new Document(""),
            Map.of("needs", "calme"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Visitor.document(answer).select("#needs").text()).isEqualTo("calme");
  }

  /** Whoever adds a form that people type into says which one goes along. */
  @Test
  void everyPageWithAFormForTypingTakesItAlong() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      assertThat(
              templates
                  .filter(file -> file.toString().endsWith(".jte"))
                  .map(LanguageSwitchIntegrationTest::read)
                  .filter(text -> text.contains("@template.shared.layout("))
                  .filter(text -> text.contains("method=\"post\""))
                  .filter(text ->
                      text.contains("shared.form.text")
                          || text.contains("shared.form.choices")
                          || text.contains("portal.question(")))
          .hasSizeGreaterThan(8)
          .allSatisfy(text -> assertThat(text).contains("FormOnPage."));
    }
  }

  /** Presses the button that leads to the other language, as a browser does. */
  private static Document switched(Visitor visitor, String path, Map<String, String> typed) {
    Document shown = visitor.page(path);
    Element button = shown.expectFirst("button.language");
    assertThat(shown.select("form[method=post]#" + button.attr("form"))).hasSize(1);
    // Enter must not press it.
    Element first = shown.expectFirst("button[form=" + button.attr("form") + "]");
    assertThat(first.hasClass("hidden")).isTrue();
    assertThat(first.hasAttr("formaction")).isFalse();
    Map<String, String> fields = new HashMap<>(typed);
    if (button.hasAttr("name")) {
      fields.put(button.attr("name"), button.attr("value"));
    }
    HttpResponse<String> answer = visitor.post(button.attr("formaction"), shown, fields);
    if (answer.statusCode() == 303) {
      return visitor.page(Visitor.location(answer));
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    return Visitor.document(answer);
  }

  private static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
