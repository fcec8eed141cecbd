package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.format.PostingQuestion.Condition;
import org.vivier.format.PostingQuestion.Option;
import org.vivier.format.PostingQuestion.Words;

class PostingQuestionsTest {
  private static final String ENGLISH =
      """
      questions:
        - id: boats
          type: choices
          label: Which boats do you know?
          options:
            - {value: canoe, label: Canoe}
            - {value: tug, label: Tugboat}
        - id: towing
          type: long-text
          label: Tell us about towing.
          hint: One example is enough.
          required: true
          screening: true
          words: 150
          when: {question: boats, is: tug}
      """;
  private static final String FRENCH =
      """
      questions:
        - id: boats
          type: choices
          label: Quels bateaux connaissez-vous?
          options:
            - {value: canoe, label: Canot}
            - {value: tug, label: Remorqueur}
        - id: towing
          type: long-text
          label: Parlez-nous de remorquage.
          hint: Un exemple suffit.
          required: true
          screening: true
          words: 150
          when: {question: boats, is: tug}
      """;

  @Test
  void joinsTheWordsOfBothFiles() {
    PostingPair pair = pair(ENGLISH, FRENCH);
    assertThat(pair.findings()).isEmpty();
    assertThat(pair.facts().questions())
        .containsExactly(
            new PostingQuestion(
                "boats",
                PostingQuestion.Type.CHOICES,
                new Words("Which boats do you know?", "Quels bateaux connaissez-vous?"),
                null,
                false,
                false,
                null,
                List.of(
                    new Option("canoe", new Words("Canoe", "Canot")),
                    new Option("tug", new Words("Tugboat", "Remorqueur"))),
                null),
            new PostingQuestion(
                "towing",
                PostingQuestion.Type.LONG_TEXT,
                new Words("Tell us about towing.", "Parlez-nous de remorquage."),
                new Words("One example is enough.", "Un exemple suffit."),
                true,
                true,
                150,
                List.of(),
                new Condition("boats", "tug")));
  }

  @Test
  void asksNothingWithoutTheKey() {
    assertThat(pair("", "").facts().questions()).isEmpty();
    assertThat(pair("questions:\n", "questions: []\n").publishable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "required: true|required: false|“towing”: “required”",
        "screening: true|screening: false|“towing”: “screening”",
        "words: 150|words: 151|“towing”: “words”",
        "value: canoe|value: kayak|“boats”: “options”",
        "type: choices|type: choice|“boats”: “type”",
        "is: tug|is: canoe|“towing”: “when”",
        "hint: Un exemple suffit.|hint:|“towing” has a hint in the English file only",
        "id: towing|id: remorquage|“towing” is asked in the English file only",
      })
  void saysWhichQuestionDiffersAndInWhat(String from, String to, String message) {
    PostingPair pair = pair(ENGLISH, FRENCH.replace(from, to));
    assertThat(pair.publishable()).isFalse();
    assertThat(pair.facts().questions()).isEmpty();
    Finding finding =
        pair.reasons().stream().filter(f -> f.file().startsWith("fr/")).findFirst().orElseThrow();
    assertThat(finding.rule()).isEqualTo("questions-differ");
    assertThat(finding.message().en()).contains(message);
    assertThat(finding.counterpart())
        .isNotNull()
        .extracting(Counterpart::file)
        .asString()
        .startsWith("en/");
  }

  @Test
  void questionsInOneLanguageAreNotPublic() {
    PostingPair pair = pair("", FRENCH);
    assertThat(pair.reasons())
        .hasSize(2)
        .allSatisfy(finding -> {
          assertThat(finding.file()).startsWith("en/");
          assertThat(finding.message().fr()).contains("que dans le fichier français");
        });
  }

  @Test
  void orderIsTheSameInBothFiles() {
    String one = "questions:\n- {id: a, type: text, label: A}\n- {id: b, type: text, label: B}\n";
    String two = "questions:\n- {id: b, type: text, label: B}\n- {id: a, type: text, label: A}\n";
    assertThat(pair(one, two).reasons())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en()).contains("“b”", "“a”", "order"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "questions: yes",
        "questions: {id: a}",
        "questions: [a]",
        "questions: [{type: text, label: A}]",
        "questions: [{id: A b, type: text, label: A}]",
        "questions: [{id: [a], type: text, label: A}]",
        "questions: [{id: a, type: essay, label: A}]",
        "questions: [{id: a, type: text}]",
        "questions: [{id: a, type: text, label: ' '}]",
        "questions: [{id: a, type: text, label: \"A\\0\"}]",
        "questions: [{id: a, type: text, label: \"\\uD800\"}]",
        "questions: [{id: a, type: text, label: A, hint: [b]}]",
        "questions: [{id: a, type: text, label: A, requierd: true}]",
        "questions: [{id: a, type: text, label: A, required: yes}]",
        "questions: [{id: a, type: text, label: A, required: 'true'}]",
        "questions: [{id: a, type: text, label: A, words: 10}]",
        "questions: [{id: a, type: long-text, label: A, words: 0}]",
        "questions: [{id: a, type: long-text, label: A, words: 99999999999}]",
        "questions: [{id: a, type: yes-no, label: A, options: [{value: a, label: A}]}]",
        "questions: [{id: a, type: choice, label: A}]",
        "questions: [{id: a, type: choice, label: A, options: [{value: a, label: A}]}]",
        "questions: [{id: a, type: choice, label: A, options: [{value: a, label: A}, {value: a, label: B}]}]",
        "questions: [{id: a, type: choice, label: A, options: [{value: a, label: A}, {value: b}]}]",
        "questions: [{id: a, type: choice, label: A, options: [{value: a, label: A}, b]}]",
        "questions: [{id: a, type: text, label: A}, {id: a, type: text, label: B}]",
        "questions: [{id: a, type: date, label: A}, {id: a-year, type: number, label: B}]",
        "questions: [{id: a, type: text, label: A, when: {question: a, is: b}}]",
        "questions: [{id: a, type: text, label: A, when: {question: b, is: 'yes'}}, {id: b, type: yes-no, label: B}]",
        "questions: [{id: b, type: yes-no, label: B}, {id: a, type: text, label: A, when: {question: b, is: true}}]",
        "questions: [{id: b, type: text, label: B}, {id: a, type: text, label: A, when: {question: b, is: c}}]",
        "questions: [{id: b, type: yes-no, label: B}, {id: a, type: text, label: A, when: b}]",
      })
  void whatIsMalformedIsOneFindingAndNotPublic(String keys) {
    PostingPair pair = pair(keys + "\n", "");
    assertThat(pair.publishable()).isFalse();
    assertThat(pair.reasons())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("question-malformed");
          assertThat(finding.span().line()).isEqualTo(9);
          assertThat(finding.message().en()).doesNotContain("%s");
        });
  }

  @Test
  void aQuestionThatHangsOnAMalformedOneIsNotBlamed() {
    String keys =
        """
        questions:
          - {id: a, type: yes-no}
          - {id: b, type: text, label: B, when: {question: a, is: 'yes'}}
        """;
    assertThat(pair(keys, "").reasons()).hasSize(1);
  }

  @Test
  void holdsToItsLimits() {
    assertThat(pair(many(PostingQuestion.MOST), many(PostingQuestion.MOST)).publishable()).isTrue();
    assertThat(pair(many(31), many(31)).reasons()).hasSize(2);
    assertThat(pair(options(50), options(50)).publishable()).isTrue();
    assertThat(pair(options(51), options(51)).reasons()).hasSize(2);
    assertThat(pair(labelled(300), labelled(300)).publishable()).isTrue();
    assertThat(pair(labelled(301), labelled(301)).reasons()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void theExampleInTheDocumentsIsSound(Language language) throws IOException {
    Path page = Path.of("..", "docs", "posting-format." + language.tag() + ".md");
    List<String> written =
        Pattern.compile("```yaml\n(questions:.+?)```", Pattern.DOTALL)
            .matcher(Files.readString(page))
            .results()
            .map(match -> match.group(1))
            .toList();
    List<String> files = language == Language.EN ? written : written.reversed();
    PostingPair pair = pair(files.getFirst(), files.getLast());
    assertThat(pair.findings()).isEmpty();
    assertThat(pair.facts().questions()).hasSize(3);
  }

  private static String many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  - {id: q%d, type: text, label: Question %d}\n".formatted(i, i))
        .collect(Collectors.joining("", "questions:\n", ""));
  }

  private static String options(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "      - {value: v%d, label: Value %d}\n".formatted(i, i))
        .collect(
            Collectors.joining(
                "", "questions:\n  - id: q\n    type: choice\n    label: Q\n    options:\n", ""));
  }

  private static String labelled(int length) {
    return "questions: [{id: q, type: text, label: %s}]\n".formatted("x".repeat(length));
  }

  private static PostingPair pair(String english, String french) {
    return PostingSet.assemble(
            List.of(Postings.english(english, "Text"), Postings.french(french, "Texte")))
        .pairs()
        .getFirst();
  }
}
