package org.vivier.assessment.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;

/** What is hidden of a text, and what is not. */
class RedactionTest {
  private static final Answers AMELIE =
      new Answers(
          Map.of(
              Questions.NAME, List.of("Amélie Tremblay-Nguyen"),
              Questions.EMAIL, List.of("a.tremblay.zq@example.org"),
              Questions.LINKS, List.of("https://github.com/pixelfox77")),
          Map.of());

  private static String shown(String text) {
    return shown(text, AMELIE);
  }

  private static String shown(String text, Answers answers) {
    List<Range> ranges =
        Stream.concat(Identifiers.of(answers).in(text).stream(), Contacts.in(text, false)).toList();
    return Passages.of(text, ranges).stream()
        .map(passage ->
            passage.parts().stream()
                .map(part -> part.hidden() == null ? part.text() : "▇")
                .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amélie",
        "AMELIE",
        "Ame\u0301lie",
        "Tremblay",
        "tremblay-nguyen",
        "Trem\u00adblay",
        "Tre\u200bmblay",
        "A M É L I E",
        "amelietremblaynguyen",
        "tremblaydesign",
        "pixelfox77",
        "a.tremblay.zq@example.org",
        "amelie (at) example (dot) org",
        "https://example.org/about?me",
        "www.example.org",
        "example.ca/portfolio",
        "@amelie_t",
        "613-555-0142",
        "+1 (613) 555 0142",
        "K1A 0B1",
        "123 Maple Street",
        "45, rue des Érables"
      })
  void hidesWhatSaysWhoItIs(String planted) {
    String text = shown("In 2021 I wrote: " + planted + " and went on with 40 letters.");
    assertThat(text).contains("In 2021 I wrote", "▇", "40 letters");
    for (String part : planted.split("[^\\p{L}\\p{N}]+", -1)) {
      if (part.length() > 5) {
        assertThat(text).doesNotContain(part);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From 2019-2021 I led a team of 12 people.",
        "The budget was 1 200 000 $ in 2024.",
        "Le budget était de 1 250 000 $.",
        "Delivered 2024-03-15, version 3.2.1.",
        "I would write e.g. tests and docs, etc. Then I rest."
      })
  void leavesWhatSaysNothing(String text) {
    assertThat(shown(text)).isEqualTo(text);
  }

  @Test
  void hidesANameThatIsAWordOnlyWhereItIsWrittenAsAName() {
    Answers will = new Answers(Map.of(Questions.NAME, List.of("Will Grace-Okoro")), Map.of());
    assertThat(shown("I will go on. Will did it, Okoro said.", will))
        .isEqualTo("I will go on. ▇ did it, ▇ said.");
  }

  @Test
  void theBarSaysNothingOfTheLength() {
    assertThat(shown("Hello Amélie there")).isEqualTo("Hello ▇ there");
    assertThat(shown("Hello Amélie Tremblay-Nguyen there")).doesNotContain("Amélie");
  }

  @Test
  void passagesAreTheLinesAndTheirPlacesAreThoseOfTheText() {
    String text = "One line.\r\n\n  Two lines, Amélie.  \n" + "A sentence. ".repeat(120);
    List<Passage> passages = Passages.of(text, Identifiers.of(AMELIE).in(text));
    assertThat(passages.get(0).start()).isZero();
    assertThat(text.substring(passages.get(1).start(), passages.get(1).end()))
        .isEqualTo("Two lines, Amélie.");
    assertThat(passages).hasSizeGreaterThan(4);
    assertThat(passages).allMatch(passage -> passage.end() - passage.start() < 500);
  }

  @ParameterizedTest
  @CsvSource({"a", "1", "@", ".", "é", "-"})
  void longTextsOfOneCharacterTakeNoTime(String character) {
    String text = character.repeat(100_000);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(20), () -> shown(text));
  }
}
