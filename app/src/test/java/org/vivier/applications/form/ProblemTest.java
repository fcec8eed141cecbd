package org.vivier.applications.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.format.Language;

class ProblemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | Your name                | Your name: please answer.
          EN | May you work in Canada?  | May you work in Canada? Please answer.
          FR | Votre nom                | Votre nom\u00a0: veuillez répondre.
          FR | Pouvez-vous travailler au Canada\u202f? | Pouvez-vous travailler au Canada\u202f? Veuillez répondre.
          FR | Pouvez-vous travailler au Canada ?  | Pouvez-vous travailler au Canada ? Veuillez répondre.
          EN | Tell us more.            | Tell us more. Please answer.
          """)
  void putsNoColonBehindAQuestionMark(Language language, String label, String text) {
    assertThat(problem("required", label, List.of()).text(language)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"EN,line 3", "FR,la ligne 3"})
  void saysWhichLineIsNoAddress(Language language, String line) {
    assertThat(problem("link", "Links", List.of(3)).text(language)).contains(line, "www.");
  }

  private static Problem problem(String code, String label, List<Integer> arguments) {
    return new Problem("page", "q", code, new Question.Text(label, label), arguments);
  }
}
