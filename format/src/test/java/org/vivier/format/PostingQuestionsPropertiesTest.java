package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PostingQuestionsPropertiesTest {
  private static final List<String> KEYS =
      List.of("id", "type", "label", "hint", "required", "screening", "words", "options", "when");

  private static final List<String> SOUND =
      List.of(
          "{id: a, type: yes-no, label: A}",
          "{id: a, type: yes-no, label: Another}",
          "{id: b, type: text, label: B, when: {question: a, is: 'yes'}}",
          "{id: c, type: choice, label: C, options: [{value: d, label: D}, {value: e, label: E}]}",
          "{id: c, type: number, label: C, required: true}");

  /** Values of every shape, sound ones among them, under every key of a question. */
  @Provide
  Arbitrary<String> questions() {
    Arbitrary<String> value =
        Arbitraries.of(
            "a",
            "b",
            "yes-no",
            "choice",
            "long-text",
            "date",
            "true",
            "150",
            "-1",
            "1e9",
            "~",
            "''",
            "%s",
            "\"\\0\"",
            "\"\\uD800\"",
            "[]",
            "[a, [b]]",
            "{}",
            "{a: b}",
            "{question: a, is: 'yes'}",
            "[{value: a, label: A}, {value: b, label: B}]",
            "[{value: a}, {label: 1, value: {}}]",
            "{question: [a], is: {b: c}}",
            "!!binary x",
            "“« ’");
    Arbitrary<String> field =
        Combinators.combine(Arbitraries.of(KEYS), value).as((key, v) -> key + ": " + v);
    Arbitrary<String> hostile =
        field
            .list()
            .ofMaxSize(7)
            .uniqueElements(line -> line.substring(0, line.indexOf(':')))
            .map(fields -> "{" + String.join(", ", fields) + "}");
    return Arbitraries.frequencyOf(Tuple.of(1, hostile), Tuple.of(3, Arbitraries.of(SOUND)))
        .list()
        .ofMaxSize(5)
        .map(entries -> "questions: [" + String.join(", ", entries) + "]\n");
  }

  @Property(tries = 1_000)
  void nothingMakesItThrowAndWhatPassesIsSound(@ForAll("questions") String english) {
    PostingPair pair = pair(english, english);
    pair.findings()
        .forEach(finding -> {
          assertThat(finding.span().line()).isPositive();
          assertThat(finding.message().fr()).isNotBlank();
        });
    Set<String> above = new HashSet<>();
    for (PostingQuestion question : pair.facts().questions()) {
      assertThat(question.label().en()).isNotBlank().doesNotContain("\0");
      assertThat(question.when() == null || above.contains(question.when().question())).isTrue();
      assertThat(question.options().isEmpty()).isEqualTo(!question.type().offersOptions());
      assertThat(above.add(question.id())).isTrue();
    }
  }

  /** Two files are public together only if they ask the same. */
  @Property(tries = 500)
  void whatIsPublicIsAskedInBothLanguages(
      @ForAll("questions") String english, @ForAll("questions") String french) {
    PostingPair pair = pair(english, french);
    if (pair.publishable()) {
      assertThat(ids(QuestionsReader.read(Postings.english(english, ""))))
          .isEqualTo(ids(QuestionsReader.read(Postings.french(french, ""))));
    }
  }

  @Property(tries = 300)
  void anyYamlIsFine(@ForAll String text) {
    PostingPair pair = pair("questions: " + text + "\n", "");
    assertThat(pair.findings()).isSorted();
  }

  private static String ids(QuestionsReader.Result read) {
    return read.questions().stream().map(WrittenQuestion::id).collect(Collectors.joining(","));
  }

  private static PostingPair pair(String english, String french) {
    // A NUL makes a file binary, which is another test's business.
    return PostingSet.assemble(
            List.of(
                Postings.english(english.replace('\0', ' '), "Text"),
                Postings.french(french, "Texte")))
        .pairs()
        .getFirst();
  }
}
