package org.vivier.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.format.Language;

class CompletenessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "amelie@example.org",
        "\"very odd\"@example.org",
        "o'brien+jobs@sub.example.org",
        "zoé@exemple.québec",
        "zoé@exemple。québec",
        "user@[192.0.2.1]"
      })
  void takesEveryLegalFormOfAddress(String address) {
    assertThat(codes(Question.Type.EMAIL, true, null, address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amelie",
        "@example.org",
        "amelie@",
        "a@b",
        "a.b@c",
        "a\nb@example.org",
        "a@b,org"
      })
  void findsWhatIsNoAddress(String address) {
    assertThat(codes(Question.Type.EMAIL, true, null, address)).containsExactly("email");
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER,12, ",
    "NUMBER,'12,5', ",
    "NUMBER,'85 000,50 $', ",
    "NUMBER,'85,000',twoReadings",
    "NUMBER,'$85,000',twoReadings",
    "NUMBER,twelve,number",
    "NUMBER,1e999999999,number",
    "DATE,2026-02-28, ",
    "DATE,2026-02-30,noSuchDate",
    "DATE,February 28,date",
    "LINKS,https://example.org/a?b=c, ",
    "LINKS,linkedin.com/in/noe, ",
    "LINKS,javascript:alert(1),link",
    "LINKS,https://user:pw@example.org,link",
    "CHOICE,a, ",
    "CHOICE,z,option",
    "CHOICES,b, ",
    "CHOICES,z,option",
    "YES_NO,z,option",
    "FILE,0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001, ",
    "FILE,a text typed before a file was asked for,file"
  })
  void judgesByType(Question.Type type, String typed, @Nullable String code) {
    assertThat(codes(type, false, null, typed)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void namesTheLineThatIsNoAddress() {
    var form = form(question("q", Question.Type.LINKS, false, null, null));
    var typed = List.of("https://example.org", "example.org/a", "my folio");
    assertThat(form.problems(answers(Map.of("q", typed))))
        .singleElement()
        .extracting(Problem::arguments)
        .isEqualTo(List.of(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u00a0", "\u3164\u2800", "\ufeff \n"})
  void countsWhatNobodySeesAsNothing(String text) {
    for (var type : Question.Type.values()) {
      if (type != Question.Type.CONSENT) {
        assertThat(codes(type, true, null, text))
            .singleElement()
            .satisfies(code -> assertThat(code).startsWith("required"));
      }
    }
  }

  @Test
  void asksForWhatIsRequiredAndCountsWords() {
    assertThat(codes(Question.Type.LONG_TEXT, true, 3, "  ")).containsExactly("required");
    assertThat(codes(Question.Type.LONG_TEXT, true, 3, "one two three")).isEmpty();
    assertThat(codes(Question.Type.LONG_TEXT, true, 3, "one two three four"))
        .containsExactly("words");
    assertThat(codes(Question.Type.LONG_TEXT, false, null, "x".repeat(1 << 20)))
        .containsExactly("long");
  }

  @Test
  void asksOnlyWhatAppliesAndNotWhatHangsOnWhatDoesNot() {
    var first = question("first", Question.Type.YES_NO, true, null, null);
    var second =
        question("second", Question.Type.TEXT, true, null, new Question.Condition("first", "a"));
    var third =
        question("third", Question.Type.TEXT, true, null, new Question.Condition("second", "x"));
    var form = new ApplicationForm(List.of(new FormPage("p", List.of(first, second, third))));
    assertThat(form.problems(answers(Map.of("first", List.of("b"), "second", List.of("x")))))
        .isEmpty();
    assertThat(form.problems(answers(Map.of("first", List.of("a")))))
        .extracting(Problem::question)
        .containsExactly("second");
  }

  @Property(tries = 300)
  void judgesAnyTextWithoutFailing(@ForAll Question.Type type, @ForAll List<String> typed) {
    var form = form(question("q", type, true, 300, null));
    assertThat(form.problems(answers(Map.of("q", typed))))
        .hasSizeLessThanOrEqualTo(1)
        .allSatisfy(problem -> assertThat(problem.text(Language.FR)).isNotBlank());
  }

  private static List<String> codes(
      Question.Type type, boolean required, @Nullable Integer words, String... typed) {
    var form = form(question("q", type, required, words, null));
    return form.problems(answers(Map.of("q", Arrays.asList(typed)))).stream()
        .map(Problem::code)
        .toList();
  }

  private static Answers answers(Map<String, List<String>> values) {
    return new Answers(new HashMap<>(values), Map.of());
  }

  private static ApplicationForm form(Question question) {
    return new ApplicationForm(List.of(new FormPage("p", List.of(question))));
  }

  private static Question question(
      String key,
      Question.Type type,
      boolean required,
      @Nullable Integer words,
      Question.@Nullable Condition when) {
    var text = new Question.Text("Question", "Question");
    var options = List.of(new Question.Option("a", text), new Question.Option("b", text));
    return new Question(key, type, text, null, required, false, options, words, when);
  }
}
