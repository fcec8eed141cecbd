package org.vivier.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
  @Test
  void aTitleInOneLanguageIsRefusedAtTheOther() {
    ProcessFacts half = ProcessKit.facts().with(new Bilingual("Title", "\u00a0"));
    assertThat(FactsRules.refusals(half)).extracting(Refusal::at).containsExactly("title-fr");
  }

  @Test
  void closesAfterItOpens() {
    ProcessDates dates =
        new ProcessDates(
            ProcessKit.OTTAWA,
            LocalDateTime.parse("2026-07-01T09:00"),
            Closing.DATE,
            LocalDateTime.parse("2026-07-01T09:00"));
    assertThat(FactsRules.refusals(ProcessKit.facts().with(dates)))
        .extracting(Refusal::reason)
        .containsExactly(Reason.CLOSING_BEFORE_OPENING);
  }

  /** On the first of November 2026 the hour from 1 to 2 comes twice in Ottawa. */
  @Test
  void anHourThatComesTwiceOpensAtTheFirstAndClosesAtTheSecond() {
    LocalDateTime twice = LocalDateTime.parse("2026-11-01T01:30");
    ProcessDates dates = new ProcessDates(ProcessKit.OTTAWA, twice, Closing.DATE, twice);
    assertThat(dates.opens()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    assertThat(dates.closes()).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
  }

  @Test
  void numbersCountAsTheOrganizationDoes() {
    NumberPattern pattern = new NumberPattern("RDS-{year}-{number:3}");
    assertThat(pattern.number(2026, 16)).isEqualTo("RDS-2026-016");
    assertThat(pattern.number(2026, 1234)).isEqualTo("RDS-2026-1234");
    assertThat(pattern.series(2026)).isNotEqualTo(pattern.series(2027));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RDS",
        "{number}",
        "{number:0}",
        "rds-{number:3}",
        "A/{number:3}",
        "É{number:3}",
        "{number:3}{number:3}",
        "-{number:3}",
        "A--{number:2}",
        "{year}-{month}-{number:3}"
      })
  void aPatternThatNoAddressHoldsStopsTheStart(String pattern) {
    assertThatThrownBy(() -> new NumberPattern(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RDS-{year}-{number:3}");
  }

  /** Whatever is typed, what is kept can be kept by a database and changes no more. */
  @Property
  void keepsWhatCanBeKept(@ForAll String typed) {
    String line = CleanText.line(typed);
    String lines = CleanText.lines(typed);
    assertThat(line).doesNotContain("\u0000", "\n", "\r");
    assertThat(lines).doesNotContain("\u0000", "\r");
    assertThat(lines.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
        .isTrue();
    assertThat(CleanText.line(line)).isEqualTo(line);
    assertThat(CleanText.lines(lines)).isEqualTo(lines);
  }
}
