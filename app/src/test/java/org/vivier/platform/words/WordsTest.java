package org.vivier.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vivier.format.Language.EN;
import static org.vivier.format.Language.FR;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void speaksTheLanguageAskedFor() {
    assertThat(Words.of(EN).text("careers.position.apply")).isEqualTo("Apply");
    assertThat(Words.of(FR).text("careers.position.apply")).isEqualTo("Postuler");
  }

  @Test
  void choosesPluralsAndWritesNumbersAsEachLanguageDoes() {
    assertThat(Words.of(EN).text("careers.list.count", 1)).isEqualTo("1 open job");
    assertThat(Words.of(EN).text("careers.list.count", 5_000)).isEqualTo("5,000 open jobs");
    assertThat(Words.of(FR).text("careers.list.count", 1)).isEqualTo("1 offre");
    assertThat(Words.of(FR).text("careers.list.count", 5_000)).isEqualTo("5\u00a0000 offres");
  }

  @Test
  void leavesArgumentsAsTheyAre() {
    assertThat(Words.of(FR).text("careers.list.resultsFor", 2, "l'été {0} d'un ''an"))
        .isEqualTo("2 offres pour «\u00a0l'été {0} d'un ''an\u00a0»");
  }

  @Test
  void failsLoudlyOnMissingWords() {
    for (var key : new String[] {"careers.list.nonsense", "nowhere.list.title", "", "careers"}) {
      assertThatExceptionOfType(MissingWord.class)
          .isThrownBy(() -> Words.of(FR).text(key))
          .satisfies(missing -> assertThat(missing.key()).isEqualTo(key))
          .satisfies(missing -> assertThat(missing.language()).isEqualTo(FR));
    }
  }
}
