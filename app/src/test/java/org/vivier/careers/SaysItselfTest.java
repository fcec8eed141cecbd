package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vivier.careers.web.OwnWords;

class SaysItselfTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Each sample says how people are chosen and by when they hear; all but one, what is kept. */
  @ParameterizedTest
  @MethodSource("samples")
  void seesWhatTheSamplesSay(Path sample) throws IOException {
    boolean keeping = !sample.toString().matches(".*(policy-advis|conseiller-en-politiques).*");
    assertThat(SaysItself.of(List.of(Files.readString(sample))))
        .isEqualTo(new OwnWords(true, true, keeping));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We look for people who answer letters. | false | false | false
          Nous cherchons des gens qui répondent au courrier. | false | false | false
          You will design a pool for children. | false | false | false
          You report to the director within the team. | false | false | false
          **What happens next** | true | false | false
          ## Prochaines étapes | true | false | false
          We reply to everyone within two weeks. | false | true | false
          Nous répondons à toutes et à tous d’ici le 3 août. | false | true | false
          Un bassin de personnes qualifiées pourrait être créé. | false | false | true
          A pool of qualified persons MAY be created. | false | false | true
          """)
  void seesTheSameInOtherWords(String text, boolean steps, boolean answer, boolean keeping) {
    assertThat(SaysItself.of(List.of(text))).isEqualTo(new OwnWords(steps, answer, keeping));
  }
}
