package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSet;

/** The posting's own questions are text that people read, and are checked as such. */
class QuestionWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void soundQuestionsAreLeftAlone() {
    assertThat(
            check(
                question("Have you worked three years at a lock?", "The gates count, too.", "Yes"),
                question(
                    "Avez-vous travaillé trois ans à une écluse ?", "Aussi aux portes.", "Oui")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tell us about the the gates.|Parlez-nous des portes.|word-doubled|en",
        "Tell us about the gates.|Parlez nous des portes.|imperative-hyphen|fr",
        "Tell us about the gates of your lock.|Tell us about the gates of your lock.|line-language|fr",
        "Tell us about the gates of your lock.|Tell us about the gates of your lock.|paragraph-untranslated|fr",
        "Did you keep a lock for 3 years?|Avez-vous gardé une écluse pendant 5 ans ?|duration-differs|fr"
      })
  void aMistakeInAQuestionIsFoundWhereItStands(
      String english, String french, String rule, String language) {
    List<Finding> found =
        check(question(english, "Briefly.", "A"), question(french, "En bref.", "A"));
    assertThat(found)
        .filteredOn(finding -> finding.rule().equals(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.file()).startsWith(language + "/");
          assertThat(finding.span().line()).isEqualTo(12);
        });
  }

  @Test
  void hintsAndOptionsAreReadToo() {
    List<Finding> found =
        check(
            question("Your work?", "Think of the the gates.", "The the lock"),
            question("Votre travail ?", "Pensez aux portes.", "L’écluse"));
    assertThat(found).extracting(Finding::rule).containsOnly("word-doubled");
    assertThat(found).extracting(finding -> finding.span().line()).containsExactly(13, 16);
  }

  @Test
  void namesAreTheSameInBothLanguages() {
    String names = "Photoshop, Illustrator, InDesign, Figma, Sketch, Blender";
    assertThat(
            check(
                question("Your tools?", "Name them.", names),
                question("Vos outils ?", "Nommez-les.", names)))
        .isEmpty();
  }

  private static String question(String label, String hint, String option) {
    return """
    questions:
    - id: lock
      type: choice
      label: "%s"
      hint: "%s"
      options:
      - value: a
        label: "%s"
      - value: b
        label: "B"
    """
        .formatted(label, hint, option);
  }

  private static List<Finding> check(String english, String french) {
    var pair =
        PostingSet.assemble(List.of(file(Language.EN, english), file(Language.FR, french)))
            .pairs()
            .getFirst();
    return new Checker(Configuration.DEFAULT, TODAY).check(pair);
  }

  private static PostingFile file(Language language, String questions) {
    PostingFile sound = SoundPosting.file(language, null, false);
    String source = sound.source().replaceFirst("\n---\n", "\n" + questions + "---\n");
    return PostingFile.parse(sound.path(), source.getBytes(StandardCharsets.UTF_8));
  }
}
