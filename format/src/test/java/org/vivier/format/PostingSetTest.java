package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingSetTest {
  @Test
  void pairsByTranslationKey() {
    PostingPair pair = pair("", "");
    assertThat(pair.complete()).isTrue();
    assertThat(pair.publishable()).isTrue();
    assertThat(pair.findings()).isEmpty();
    assertThat(pair.acceptsApplications()).isTrue();
  }

  @Test
  void halfPairIsNotPublishable() {
    PostingPair pair =
        PostingSet.assemble(List.of(Postings.french("", "Texte"))).pairs().getFirst();
    assertThat(pair.publishable()).isFalse();
    assertThat(pair.reasons()).extracting(Finding::rule).containsExactly("counterpart-missing");
  }

  @Test
  void factsGivenOnceHoldForBoth() {
    PostingPair pair = pair("closes: 2026-12-04\n", "classification: [IT-02, IT-03]\n");
    assertThat(pair.facts().classifications()).hasSize(2);
    assertThat(pair.facts().closes())
        .isNotNull()
        .extracting(PostingTime::instant)
        .isEqualTo(Instant.parse("2026-12-05T04:59:59Z"));
    assertThat(pair.publishable()).isTrue();
  }

  @Test
  void factsGivenTwiceMustAgree() {
    assertThat(pair("closes: 2026-12-04T23:59\n", "closes: 2026-12-04T23:59-05:00\n").publishable())
        .isTrue();
    assertThat(
            pair("locations: ['Quebec City, QC']\n", "locations: ['Québec, QC']\n").publishable())
        .isTrue();
    assertThat(pair("closes: 2026-12-04\n", "closes: 2026-12-05\n").reasons())
        .extracting(Finding::rule)
        .containsExactly("fact-conflict");
  }

  @Test
  void zoneGivenInOneLanguageHoldsForTheOthersTimes() {
    PostingPair pair = pair("closes: 2026-12-04T17:00\n", "timeZone: America/Vancouver\n");
    assertThat(pair.facts().closes())
        .isNotNull()
        .extracting(PostingTime::instant)
        .isEqualTo(Instant.parse("2026-12-05T00:00:00Z"));
  }

  @Test
  void momentsThatDoNotExistAreFindings() {
    assertThat(pair("closes: 2026-02-30\n", "").reasons()).hasSize(1);
    assertThat(pair("opens: 2026-03-08T02:30\n", "").reasons()).hasSize(1);
    assertThat(pair("closes: 2026-11-01T01:30\n", "").facts().closes())
        .isNotNull()
        .extracting(PostingTime::instant)
        .isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    assertThat(pair("opens: 2026-11-01T01:30\n", "").facts().opens())
        .isNotNull()
        .extracting(PostingTime::instant)
        .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
  }

  @Test
  void malformedFactsAreFindingsAtTheirPlace() {
    PostingPair pair = pair("languageRequirements: [bilingual-imperative CXC/CBC]\n", "");
    assertThat(pair.reasons())
        .singleElement()
        .satisfies(f -> assertThat(f.span().line()).isEqualTo(9));
    assertThat(pair("salary: {min: 3, max: 2, currency: CAD, per: year}\n", "").reasons())
        .hasSize(1);
    assertThat(pair("contact: {name: A}\n", "").reasons()).hasSize(1);
    assertThat(pair("positions: 0\n", "").reasons()).hasSize(1);
  }

  @Test
  void essentialsThatDifferAreFindings() {
    PostingFile en = Postings.english("", "Text");
    String source = Postings.french("", "Texte").source();
    PostingFile fr =
        Postings.file(
            "fr/x.md", source.replace("0001", "0002").replace("archived: false", "archived: true"));
    assertThat(PostingSet.assemble(List.of(en, fr)).pairs().getFirst().reasons())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("lever-id-differs", "archived-differs");
  }

  @Test
  void identicalCopiesAreOnePostingWithSeveralAddresses() {
    PostingFile en = Postings.english("", "Text");
    PostingFile copy = Postings.file("en/careers/positions/lock-keeper-2.md", en.source() + "\n");
    PostingPair pair =
        PostingSet.assemble(List.of(copy, en, Postings.french("", "Texte"))).pairs().getFirst();
    assertThat(pair.side(Language.EN).orElseThrow().otherSlugs()).containsExactly("lock-keeper-2");
    assertThat(pair.publishable()).isTrue();
  }

  @Test
  void theCopyWhoseAliasesNameTheOtherIsCanonical() {
    PostingFile old = Postings.english("", "Text");
    PostingFile current =
        Postings.file(
            "en/careers/positions/new-name.md",
            Postings.english("aliases: [/careers/positions/lock-keeper/]\n", "Text").source());
    PostingPair pair =
        PostingSet.assemble(List.of(old, current, Postings.french("", "T"))).pairs().getFirst();
    assertThat(pair.side(Language.EN).orElseThrow().file().slug()).isEqualTo("new-name");
    assertThat(pair.publishable()).isTrue();
  }

  @Test
  void driftedCopiesAreNotPublishable() {
    PostingFile en = Postings.english("", "Text");
    PostingFile copy = Postings.file("en/z.md", en.source().replace("Text", "Texts"));
    PostingPair pair =
        PostingSet.assemble(List.of(en, copy, Postings.french("", "Texte"))).pairs().getFirst();
    assertThat(pair.reasons()).extracting(Finding::rule).containsExactly("copy-drifted");
  }

  @Test
  void evergreenPostingAcceptsApplicationsAlthoughArchived() {
    String key = "evergreen-job-posting";
    PostingFile en =
        Postings.file(
            "en/a.md",
            Postings.english("", "T")
                .source()
                .replace("lock-keeper", key)
                .replace("archived: false", "archived: true"));
    assertThat(en.acceptsApplications()).isTrue();
  }

  @Test
  void whatIsShownOfATeamHasItsWordsInBothLanguages() {
    String picture = "picture: pictures/team.png";
    PostingPair told = team(picture + "\npictureAlt: A team", "pictureAlt: Une équipe");
    assertThat(told.findings()).isEmpty();
    assertThat(told.facts().picture())
        .isEqualTo(
            new Picture("pictures/team.png", new PostingQuestion.Words("A team", "Une équipe")));
    assertThat(team(picture + "\npictureAlt: \"\"", "pictureAlt: \"\"").findings()).isEmpty();
    for (String french : List.of("tags: a", "pictureAlt: \"\"")) {
      assertThat(team(picture + "\npictureAlt: A team", french).findings())
          .singleElement()
          .satisfies(found -> {
            assertThat(found.rule()).isEqualTo("picture-alt-missing");
            assertThat(found.file()).startsWith("fr/");
          });
    }
    assertThat(team(picture, "tags: a").findings()).hasSize(2);
    assertThat(team(picture + "\npictureAlt: A", "picture: other.png\npictureAlt: B").findings())
        .extracting(Finding::rule)
        .containsExactly("fact-conflict");
    for (String odd :
        List.of("../team.png", "/etc/team.png", ".git/team.png", "team.svg", "a\\b.png")) {
      assertThat(team("picture: '" + odd + "'", "tags: a").findings())
          .as(odd)
          .extracting(Finding::rule)
          .containsExactly("fact-malformed");
    }
  }

  @Test
  void aQuoteStandsWithWhoSaysItInBothLanguagesOrInNeither() {
    assertThat(team("quote: Yes.\nquoteBy: Ana", "quote: Oui.\nquoteBy: Ana").facts().quote())
        .isEqualTo(
            new Quote(
                new PostingQuestion.Words("Yes.", "Oui."),
                new PostingQuestion.Words("Ana", "Ana")));
    assertThat(team("quote: Yes.\nquoteBy: Ana", "quote: Oui.").findings())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.rule()).isEqualTo("quote-incomplete");
          assertThat(found.message().in(Language.FR)).contains("«\u00a0quoteBy\u00a0» manque");
        });
    assertThat(team("quoteBy: Ana", "tags: a").findings()).hasSize(3);
    assertThat(team("quote: [a]\nquoteBy: Ana", "quote: Oui.\nquoteBy: Ana").findings())
        .extracting(Finding::rule)
        .containsExactly("fact-malformed");
  }

  private static PostingPair team(String english, String french) {
    return pair(english + "\n", french + "\n");
  }

  private static PostingPair pair(String english, String french) {
    return PostingSet.assemble(
            List.of(Postings.english(english, "Text"), Postings.french(french, "Texte")))
        .pairs()
        .getFirst();
  }
}
