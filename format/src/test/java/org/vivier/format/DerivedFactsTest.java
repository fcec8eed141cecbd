package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerivedFactsTest {
  @Test
  void readsCodesProfilesAndTenures() {
    DerivedFacts facts =
        english("Classified as AS-02 or AS\u201103, CBC/CBC, indeterminate or a two year term.");
    assertThat(facts.classifications()).hasToString("[AS-02, AS-03]");
    assertThat(facts.profiles()).hasToString("[CBC/CBC]");
    assertThat(facts.tenures()).containsExactly(Tenure.INDETERMINATE, Tenure.TERM);
  }

  @Test
  void leavesWordsThatOnlyLookLikeFacts() {
    DerivedFacts facts =
        english(
            "COVID-19, CI/CD, ISO-27, the CBC, occasional travel, deployment pipelines, terms.");
    assertThat(facts.classifications()).isEmpty();
    assertThat(facts.profiles()).isEmpty();
    assertThat(facts.tenures()).isEmpty();
    assertThat(english("[x](https://a.example/IT-02)").classifications()).isEmpty();
  }

  @Test
  void occasionalTravelIsNotCasualEmployment() {
    DerivedFacts facts = DerivedFacts.of(Postings.french("", "Des voyages occasionnels."));
    assertThat(facts.tenures()).isEmpty();
    assertThat(DerivedFacts.of(Postings.french("", "Un poste de durée indéterminée.")).tenures())
        .containsExactly(Tenure.INDETERMINATE);
  }

  @Test
  void wordsMayBeginWithAnAccent() {
    assertThat(DerivedFacts.of(Postings.french("", "Par Échanges Canada.")).tenures())
        .containsExactly(Tenure.INTERCHANGE);
  }

  @Test
  void poolAnnouncementSaysNothingOfTheJob() {
    DerivedFacts english =
        english(
            """
            An IT-02 position.

            A pool of fully qualified people may be made for IT-03 jobs, indeterminate or on
            secondment, at BBB/BBB.
            """);
    DerivedFacts french =
        DerivedFacts.of(
            Postings.french("", "Un bassin de personnes qualifiées servira à des détachements."));
    assertThat(english.classifications()).hasToString("[IT-02]");
    assertThat(english.profiles()).isEmpty();
    assertThat(english.tenures()).isEmpty();
    assertThat(french.tenures()).isEmpty();
  }

  private static DerivedFacts english(String body) {
    return DerivedFacts.of(Postings.english("", body));
  }
}
