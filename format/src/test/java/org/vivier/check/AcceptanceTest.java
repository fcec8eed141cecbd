package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;
import org.vivier.format.PostingPair;

/** A finding that somebody accepts with a reason no longer keeps a posting from being public. */
class AcceptanceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ABOUT =
      "You keep the lock on the canal, greet the boats and look after the gates in every season.\n\n";
  private static final String SUR =
      "Vous gardez l’écluse du canal, accueillez les bateaux et prenez soin des portes en toute saison.\n\n";
  private static final String ENGLISH =
      ABOUT + "You will:\n\n- open the gates\n- answer the radio at night\n- paint the bollards";
  private static final String FRENCH =
      SUR + "Vous devrez :\n\n- ouvrir les portes\n- peindre les bollards";
  private static final String ACCEPT =
      """
      accept:
        - rule: list-item-missing
          key: lock-keeper
          quote: answer the radio at night
          reason: Only the English-speaking station has a radio.
          by: Ana Roy
      """;

  @Test
  void anAcceptedErrorDoesNotBlock() {
    PostingPair pair = SoundPosting.with(Example.bodies(ENGLISH, FRENCH));
    assertThat(PostingGate.findings(pair, TODAY).open()).isFalse();
    PostingGate.Verdict verdict = verdict(pair, ACCEPT);
    assertThat(verdict.open()).isTrue();
    assertThat(verdict.findings())
        .filteredOn(finding -> !finding.stands())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("list-item-missing");
          assertThat(finding.acceptance()).extracting("by").isEqualTo("Ana Roy");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "answer the radio at night,answer the radio by day",
    "answer the radio at night,answer the radio",
    "list-item-missing,block-moved",
    "lock-keeper,other-posting"
  })
  void itDiesWithItsText(String before, String after) {
    PostingPair pair = SoundPosting.with(Example.bodies(ENGLISH.replace(before, after), FRENCH));
    String accept = ENGLISH.contains(before) ? ACCEPT : ACCEPT.replace(before, after);
    PostingGate.Verdict verdict = verdict(pair, accept);
    assertThat(verdict.open()).isFalse();
    if (!after.equals("other-posting")) {
      assertThat(verdict.findings())
          .filteredOn(finding -> finding.rule().equals("acceptance-stale"))
          .singleElement()
          .satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(ConfigurationFile.NAME);
            assertThat(finding.span().line()).isEqualTo(2);
          });
    }
  }

  @Test
  void aContradictionIsAcceptedOnlyWithBothItsTexts() {
    PostingPair pair =
        SoundPosting.with(
            Example.bodies(
                ABOUT + "This position is classified as AS-02.",
                SUR + "Ce poste est classé AS-03."));
    String accept =
        """
        accept:
          - rule: classification-differs
            file: fr/careers/éclusière-ou-éclusier.md
            quote: Ce poste est classé AS-03.
            reason: The French position is another one.
            by: Ana Roy
        """;
    assertThat(verdict(pair, accept).open()).isFalse();
    assertThat(verdict(pair, accept + "    against: classified as AS-02\n").open()).isTrue();
    assertThat(verdict(pair, accept + "    against: classified as AS-04\n").open()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "quote: answer the radio at night,quote: the",
    "quote: answer the radio at night,quote: radio at night"
  })
  void aShortQuotationIsNoCarteBlanche(String whole, String part) {
    PostingPair pair = SoundPosting.with(Example.bodies(ENGLISH, FRENCH));
    assertThat(verdict(pair, ACCEPT.replace(whole, part)).open()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accept: yes|accept|« accept »",
        "accept: [yes]|must hold|doit contenir",
        "accept: [{rule: list-item-missing, key: a, quote: b, reason: c}]|lacks “by”|Il manque",
        "accept: [{rule: list-item-missing, quote: b, reason: c, by: d}]|“file” or “key”|« file » ou « key »",
        "accept: [{rule: none-such, key: a, quote: b, reason: c, by: d}]|no rule “none-such”|n’existe pas",
        "accept: [{rule: lever-id-differs, key: a, quote: b, reason: c, by: d}]|can’t be accepted|ne peut pas être accepté",
        "accept: [{rule: list-item-missing, key: a, quote: b, reason: '  ', by: d}]|lacks “reason”|Il manque",
        "accept: [{rule: list-item-missing, key: a, quote: [b], reason: c, by: d}]|lacks “quote”|Il manque",
        "accept: [{rule: list-item-missing, key: a, quote: b, reason: c, by: d, until: e}]|no “until”|n’a pas de « until »",
        "accept: [{rule: list-item-missing, key: a, quote: b, reason: c, by: d}, {rule: list-item-missing, key: a, quote: b, reason: e, by: f}]|twice|deux fois"
      })
  void entriesAreReadStrictly(String yaml, String english, String french) {
    ConfigurationFile.Result result = ConfigurationFile.parse(yaml);
    assertThat(result.configuration()).isEqualTo(Configuration.DEFAULT);
    assertThat(result.findings())
        .isNotEmpty()
        .anySatisfy(finding -> {
          assertThat(finding.message().en()).contains(english);
          assertThat(finding.message().fr().replace('\u00A0', ' ')).contains(french);
        });
  }

  @Test
  void closedPostingsAreRecords() {
    PostingPair open =
        SoundPosting.with(Example.keys("classification: IT-02", "classification: IT-03"));
    PostingPair closed =
        SoundPosting.with(
            Example.keys(
                "classification: IT-02\narchived: true", "classification: IT-03\narchived: true"));
    PostingPair half =
        SoundPosting.with(
            Example.keys(
                "classification: IT-02\narchived: true", "classification: IT-03\narchived: false"));
    assertThat(PostingGate.findings(open, TODAY).open()).isFalse();
    assertThat(PostingGate.findings(closed, TODAY).open()).isTrue();
    assertThat(PostingGate.findings(closed, TODAY).findings())
        .extracting(Finding::rule)
        .contains("fact-conflict");
    assertThat(PostingGate.findings(half, TODAY).open()).isFalse();
  }

  private static PostingGate.Verdict verdict(PostingPair pair, String yaml) {
    ConfigurationFile.Result read = ConfigurationFile.parse(yaml);
    assertThat(read.findings()).isEmpty();
    return PostingGate.findings(pair, TODAY, read.configuration());
  }
}
