package org.vivier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.format.Language;

class SearchTextTest {
  @ParameterizedTest
  @CsvSource({
    "développeuse, Développeur de logiciels",
    "développeur, Développeuse de logiciels",
    "conceptrice, Concepteurs et concepteur",
    "conseillere, Conseiller en politiques",
    "étudiante, étudiant·e",
    "ETUDIANTES, étudiant·e·s",
    "directrice, Directeur de plateforme",
    "cheffe, Chef de la conception",
    "agent, agente administrative",
    "agente, agent administratif",
    "administrative, agent administratif",
    "l'équipe, l’équipe",
    "chercheuse, chercheur",
    "redactrice, rédacteur",
    "étudiant, étudi\u00ADant",
    "IT-02, classé IT\u201102",
    "technicienne, technicien",
    "gestionnaire principale, Gestionnaire principal(e)",
    "adjointe, Adjoint (e) de direction"
  })
  void findsAcrossGenderAccentsAndSpelling(String query, String text) {
    Set<String> indexed = new TreeSet<>(SearchText.tokens(text, Language.FR));
    assertThat(SearchText.query(query, Language.FR))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(term.alternatives()).anyMatch(indexed::contains));
  }

  @ParameterizedTest
  @CsvSource({
    "advisor, Policy adviser",
    "advisers, Policy advisors",
    "organisation, A digital organization",
    "organizational, Organisational design",
    "analyze, you analyse data",
    "center, contact centre",
    "labor relations, Labour relations",
    "licence, a valid driver's license",
    "license, driving licence",
    "programme, programs officer program",
    "program, the programme",
    "catalog, data catalogue",
    "modelling, data modeling",
    "fulfil, fulfill",
    "behavioral, behavioural insights"
  })
  void findsAcrossSpellingsOfEnglish(String query, String text) {
    Set<String> indexed = new TreeSet<>(SearchText.tokens(text, Language.EN));
    assertThat(SearchText.query(query, Language.EN))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(term.alternatives()).anyMatch(indexed::contains));
  }

  @Test
  void keepsEnglishWordsAsTheyAre() {
    assertThat(SearchText.query("private C++ developer", Language.EN))
        .extracting(term -> String.join("|", term.alternatives()))
        .containsExactly("private", "c++", "developer");
  }

  @Test
  void indexesCodesWholeAndInParts() {
    assertThat(SearchText.indexable("IT-02", Language.EN))
        .containsExactly("it02", "it", "02", "codeit");
  }

  @ParameterizedTest
  @CsvSource({"IT-03", "IT-3", "IT 3", "IT 03", "IT03", "it-3", "it3", "it03", "IT\u20113"})
  void takesACodeHoweverItIsWritten(String typed) {
    assertThat(SearchText.query(typed, Language.EN))
        .extracting(SearchTerm::typed)
        .containsExactly("it03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"$82,400", "82 400 $", "82\u00A0400", "82400"})
  void takesAnAmountHoweverItIsWritten(String typed) {
    assertThat(SearchText.query(typed, Language.FR))
        .extracting(SearchTerm::typed)
        .containsExactly("82400");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"\"plain language\" editor", "“plain language” editor", "« plain language » editor"})
  void keepsAPhraseTogether(String typed) {
    assertThat(SearchText.query(typed, Language.EN))
        .extracting(SearchTerm::typed)
        .containsExactly("plain language", "editor");
  }

  @Test
  void aMarkWithoutItsPartnerQuotesNothing() {
    assertThat(SearchText.query("\"plain language", Language.EN))
        .extracting(SearchTerm::typed)
        .containsExactly("plain", "language");
  }

  @Test
  void indexesAHyphenedWordAlsoAsOne() {
    assertThat(SearchText.indexable("A co-op student", Language.EN))
        .containsExactly("a", "co", "op", "student", "coop");
  }

  @Property
  void anyInputGivesCleanTerms(@ForAll String input, @ForAll Language language) {
    assertThat(SearchText.query(input, language))
        .hasSizeLessThanOrEqualTo(32)
        .allSatisfy(term ->
            assertThat(term.alternatives())
                .isNotEmpty()
                .allMatch(word -> word.matches("[\\p{L}\\p{N}+# ]+")));
  }

  @Property
  void aTextIsFoundByItsOwnWords(@ForAll String text, @ForAll Language language) {
    Set<String> indexed = new TreeSet<>(SearchText.tokens(text, language));
    assertThat(SearchText.query(text, language))
        .allSatisfy(term ->
            assertThat(term.alternatives())
                .anyMatch(words -> indexed.containsAll(List.of(words.split(" ")))));
  }
}
