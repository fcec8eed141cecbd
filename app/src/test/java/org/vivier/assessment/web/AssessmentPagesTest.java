package org.vivier.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.assessment.rating.Assignments;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

class AssessmentPagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 0 | 14 | 0 of 14 rated",
        "EN | 3 | 11 | 3 of 14 rated",
        "EN | 3 | 501 | 3 rated, more than 500 to go",
        "FR | 0 | 14 | 0 notée sur 14",
        "FR | 1 | 13 | 1 notée sur 14",
        "FR | 3 | 11 | 3 notées sur 14",
        "FR | 1 | 501 | 1 notée, plus de 500 à noter"
      })
  void saysHowFarSomebodyIsAndCountsNoFurtherThanAnybodyNeeds(
      Language language, int rated, int open, String said) {
    assertThat(AssessmentPages.progress(new Assignments.Progress(rated, open), Words.of(language)))
        .isEqualTo(said);
  }
}
