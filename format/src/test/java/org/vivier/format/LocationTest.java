package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ottawa, ON                 | Ottawa, ON
          Montréal (Québec)          | Montréal, QC
          Montréal\u00a0(Qc)        | Montréal, QC
          Ottawa,\u00a0Ontario      | Ottawa, ON
          Ottawa, Ont.               | Ottawa, ON
          Moncton (N.-B.)            | Moncton, NB
          Moncton, N.B.              | Moncton, NB
          Vancouver, B.C.            | Vancouver, BC
          Iqaluit, Nunavut           | Iqaluit, NU
          Inuvik, NT                 | Inuvik, NT
          Yellowknife (T.N.-O.)      | Yellowknife, NT
          Charlottetown (Île-du-Prince-Édouard) | Charlottetown, PE
          St. John’s, Newfoundland and Labrador | St. John’s, NL
          """)
  void readsHowEitherLanguageWritesAPlace(String written, String place) {
    assertThat(Location.parse(written)).map(Location::toString).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "Ottawa",
        "Ottawa ON",
        ", ON",
        "(ON)",
        "Paris, France",
        "ON, Ottawa",
        "Ottawa ()"
      })
  void readsNothingElse(String written) {
    assertThat(Location.parse(written)).isEmpty();
  }

  /** A word processor puts its own dash; who types it sees no difference. */
  @Test
  void readsCodesWithTheDashesOfAWordProcessor() {
    assertThat(Classification.parse("IT\u201102")).isEqualTo(Classification.parse("IT-02"));
    assertThat(Classification.parse("CT–FIN–03\u00a0"))
        .isEqualTo(Classification.parse("CT-FIN-03"));
    assertThat(Classification.parse("IT-2")).isEmpty();
    assertThat(LinguisticProfile.parse("CBC\u00a0/\u00a0BBB"))
        .isEqualTo(LinguisticProfile.parse("CBC/BBB"))
        .isPresent();
  }
}
