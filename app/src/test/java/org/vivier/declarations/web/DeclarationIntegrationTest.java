package org.vivier.declarations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;
import static org.vivier.declarations.web.Person.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Connection.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.testing.TablesOwner;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class DeclarationIntegrationTest {
  private static final String ENGLISH = "/en/self-declaration/gardener";
  private static final String FRENCH = "/fr/autodeclaration/jardiniere";
  private static final String CHANGE = "/en/self-declaration";
  private static final String MODIFIER = "/fr/autodeclaration";

  @Autowired private DatabaseAccess access;
  @Autowired private ImportPostings importPostings;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  @TempDir private Path temporary;

  @BeforeEach
  void onePostingAndNobodyDeclared() {
    importPostings.handle(
        new PostingFolder(temporary)
            .english("gardener", "garden", Map.of())
            .french("jardiniere", "garden", Map.of())
            .path());
    TablesOwner.empty(access, "declaration");
  }

  @ParameterizedTest
  @CsvSource({ENGLISH + ",voluntary,anonymous", FRENCH + ",volontaire,anonyme"})
  void saysWhatItIsForBeforeItAsks(String path, String voluntary, String anonymous) {
    Response answer = person().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    Document page = document(answer);
    assertThat(page.select("main").text()).contains(voluntary, anonymous, "10");
    assertThat(page.select("fieldset legend")).hasSize(1);
    assertThat(page.select("main input[type=checkbox]")).hasSize(5);
    assertThat(page.select("main input[checked]")).isEmpty();
    assertThat(page.select("main input[type=text], main input[type=email], main textarea"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/en/self-declaration/jardiniere, " + ENGLISH,
    "/fr/autodeclaration/gardener, " + FRENCH,
    "/en/self-declaration/Gardener, " + ENGLISH
  })
  void leadsFromAnotherAddressToItsOwn(String path, String own) {
    Response answer = person().get(path);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/self-declaration/nobody", "/fr/autodeclaration/personne"})
  void knowsNoOtherPosting(String path) {
    assertThat(person().get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/en/self-declaration/change, Voluntary self-declaration",
    "/fr/autodeclaration/modifier, Autodéclaration volontaire"
  })
  void hasAFormForAPostingOfAnyName(String path, String title) {
    importPostings.handle(
        new PostingFolder(temporary)
            .english("change", "renewal", Map.of())
            .french("modifier", "renewal", Map.of())
            .path());
    assertThat(person().page(path).select("h1").text()).contains(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, FRENCH})
  void countsOnceHoweverOftenTheButtonIsPressed(String path) {
    Person amelie = person();
    Document form = amelie.page(path);
    String first = code(amelie.send(form, "", "woman", "disability"));
    String again = code(amelie.send(form, "", "woman", "disability"));
    assertThat(first).matches("(\\w{4}-){4}\\w{4}").isEqualTo(again);
    assertThat(declared()).containsExactly("(t,f,t,f)");
    assertThat(form.select("[name=code]").attr("value")).isEqualTo(first.replace("-", ""));
  }

  @Test
  void countsTwoPeopleTwice() {
    Person jordan = person();
    code(jordan.send(jordan.page(ENGLISH), "", "none"));
    Person amelie = person();
    code(amelie.send(amelie.page(FRENCH), "", "racialized", "indigenous"));
    assertThat(declared()).containsExactlyInAnyOrder("(f,f,f,f)", "(f,t,f,t)");
  }

  @Test
  void asksAgainWhenNothingIsTicked() {
    Person jordan = person();
    Response answer = jordan.send(jordan.page(ENGLISH), "");
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = document(answer);
    String field = page.select(".error-summary a").attr("href").substring(1);
    assertThat(page.getElementById(field)).isNotNull();
    assertThat(page.select("#" + field).attr("aria-describedby")).contains(field + "-error");
    assertThat(declared()).isEmpty();
  }

  @Test
  void asksAgainWhenGroupsAndNoneAreTicked() {
    Person jordan = person();
    Response answer = jordan.send(jordan.page(FRENCH), "", "woman", "none");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(ticked(document(answer))).containsExactly("woman", "none");
    assertThat(declared()).isEmpty();
  }

  @Test
  void showsTheFormAgainWithItsTicksWhenTheTokenIsMissing() {
    Person jordan = person();
    Document form = jordan.page(ENGLISH);
    Response answer = jordan.send(withoutToken(form), "", "indigenous");
    assertThat(answer.statusCode()).isEqualTo(403);
    Document again = document(answer);
    assertThat(ticked(again)).containsExactly("indigenous");
    assertThat(again.select("[name=code]").attr("value"))
        .isEqualTo(form.select("[name=code]").attr("value"));
    assertThat(again.select(".notice-warning")).hasSize(1);
    assertThat(declared()).isEmpty();
    assertThat(code(jordan.send(again, "", "indigenous"))).isNotEmpty();
    assertThat(declared()).containsExactly("(f,t,f,f)");
  }

  @Test
  void givesAFreshCodeWhenItsOwnWasTamperedWith() {
    Person jordan = person();
    Document form = jordan.page(ENGLISH);
    form.select("[name=code]").attr("value", "' or 1=1 --");
    assertThat(code(jordan.send(form, "", "woman", "made-up"))).matches("(\\w{4}-){4}\\w{4}");
    assertThat(declared()).containsExactly("(t,f,f,f)");
  }

  @ParameterizedTest
  @CsvSource({ENGLISH + "," + CHANGE, FRENCH + "," + MODIFIER})
  void opensWithItsCodeToBeChangedAndDeleted(String path, String change) {
    Person amelie = person();
    String code = code(amelie.send(amelie.page(path), "", "woman"));
    Document shown =
        document(amelie.send(typed(amelie.page(change), code.toLowerCase(Locale.ROOT)), ""));
    assertThat(ticked(shown)).containsExactly("woman");
    assertThat(amelie.send(shown, "change", "none").statusCode()).isEqualTo(200);
    assertThat(declared()).containsExactly("(f,f,f,f)");
    Document emptied = document(amelie.send(shown, "change"));
    assertThat(emptied.select(".error-summary a")).hasSize(1);
    Document asked = document(amelie.send(shown, "delete"));
    assertThat(declared()).hasSize(1);
    assertThat(asked.select("main button").eachText())
        .hasSize(2)
        .satisfies(
            buttons -> assertThat(buttons.getFirst()).matches("No, keep it|Non, la conserver"));
    assertThat(amelie.send(asked, "delete-yes").statusCode()).isEqualTo(200);
    assertThat(declared()).isEmpty();
    assertThat(amelie.send(asked, "delete-yes").statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000-0000-0000-0000-0000", "<script>", "no"})
  void opensNothingWithAnotherCode(String typed) {
    Person mallory = person();
    code(mallory.send(mallory.page(ENGLISH), "", "woman"));
    Response answer = mallory.send(typed(mallory.page(CHANGE), typed), "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(document(answer).select("#code").attr("value")).isEqualTo(typed);
    assertThat(document(answer).select(".error-summary a").attr("href")).isEqualTo("#code");
    assertThat(mallory.send(typed(mallory.page(CHANGE), typed), "delete").statusCode())
        .isEqualTo(422);
    assertThat(declared()).hasSize(1);
  }

  @Test
  void neverReadsACodeFromAnAddress() {
    Person amelie = person();
    String code = code(amelie.send(amelie.page(ENGLISH), "", "woman"));
    Document page = amelie.page(CHANGE + "?code=" + code);
    assertThat(page.select("#code").attr("value")).isEmpty();
    assertThat(page.select("main input[type=checkbox]")).isEmpty();
  }

  @Test
  void looksNothingUpWithoutAToken() {
    Person amelie = person();
    String code = code(amelie.send(amelie.page(ENGLISH), "", "woman"));
    Document forged = withoutToken(typed(amelie.page(CHANGE), code));
    Response answer = person().send(forged, "delete", "none");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(ticked(document(answer))).containsExactly("none");
    assertThat(declared()).containsExactly("(t,f,f,f)");
  }

  @Test
  void setsNoCookieButTheOneOfTheForm() {
    Person jordan = person();
    assertThat(jordan.get(ENGLISH).cookies()).containsOnlyKeys("vivier_form");
    assertThat(jordan.send(jordan.page(ENGLISH), "", "none").cookies().keySet())
        .isSubsetOf("vivier_form");
  }

  private Person person() {
    return new Person(port);
  }

  private List<String> declared() {
    return jdbc.sql("select row(woman, indigenous, disability, racialized)::text from declaration")
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static String code(Response confirmation) {
    return document(confirmation).select(".reference").text();
  }

  private static List<String> ticked(Document page) {
    return page.select("main input[type=checkbox][checked]").eachAttr("value");
  }

  private static Document typed(Document page, String code) {
    page.select("#code").attr("value", code);
    return page;
  }

  private static Document withoutToken(Document page) {
    Document copy = page.clone();
    copy.select("[name=_csrf]").remove();
    return copy;
  }
}
