package org.vivier.forms;

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
          EN | Your name                | Your name: enter the year
          EN | May you work in Canada?  | May you work in Canada? Enter the year
          FR | Votre nom                | Votre nom\u00a0: saisissez l’année
          FR | Pouvez-vous travailler au Canada\u202f? | Pouvez-vous travailler au Canada\u202f? Saisissez
          FR | Pouvez-vous travailler au Canada ?  | Pouvez-vous travailler au Canada ? Saisissez
          EN | Tell us more.            | Tell us more. Enter the year
          """)
  void putsNoColonBehindAQuestionMark(Language language, String label, String text) {
    assertThat(problem("date", label, List.of()).text(language)).startsWith(text);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Answer the question: Ready?, required",
    "FR, Répondez à la question\u00a0: Ready?, required",
    "EN, Choose an answer: Ready?, required-choice",
    "FR, Joignez le fichier\u00a0: Ready?, required-file",
    "EN, Attach your résumé or paste it as text., required-resume",
    "FR, Joignez votre CV ou collez-le sous forme de texte., required-resume"
  })
  void saysWhatToDoWhereNothingWasAnswered(Language language, String text, String code) {
    assertThat(problem(code, "Ready?", List.of()).text(language)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"EN,link 3", "FR,le lien 3"})
  void saysWhichLineIsNoAddress(Language language, String line) {
    assertThat(problem("link", "Links", List.of(3)).text(language)).contains(line, "www.");
  }

  private static Problem problem(String code, String label, List<Integer> arguments) {
    return new Problem("page", "q", code, new Question.Text(label, label), arguments);
  }
}
