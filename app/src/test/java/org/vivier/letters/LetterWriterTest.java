package org.vivier.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.correspondence.text.PlainText;
import org.vivier.format.Language;
import org.vivier.platform.page.Contacts;
import org.vivier.platform.words.Words;

class LetterWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/letters");

  static Stream<Arguments> everyLetterInBothLanguages() {
    return SampleLetters.all().stream()
        .flatMap(content -> Stream.of(Language.values()).map(l -> Arguments.of(content, l)));
  }

  @Test
  void samplesHoldEveryKind() {
    assertThat(SampleLetters.all().stream().map(LetterContent::kind).distinct())
        .containsExactlyElementsOf(EnumSet.allOf(LetterKind.class));
  }

  @ParameterizedTest
  @MethodSource("everyLetterInBothLanguages")
  void fillsEveryPlace(LetterContent content, Language language) {
    LetterText letter = write(content, language);
    assertThat(letter.subject()).isNotBlank().doesNotContain("{");
    String text = PlainText.of(letter, language);
    assertThat(text)
        .doesNotContain("{", "}", "null")
        .contains("Amélie Tremblay", "Digital Service");
    if (content.kind() != LetterKind.ERASURE_CONFIRMED
        && content.kind() != LetterKind.SIGN_IN_CODE) {
      assertThat(text).contains("\n" + SampleLetters.PAGE + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("everyLetterInBothLanguages")
  void saysSomethingDifferentInEachLanguage(LetterContent content, Language language) {
    List<String> mine = words(write(content, language));
    List<String> theirs = words(write(content, language.other()));
    assertThat(mine).hasSameSizeAs(theirs);
    for (int i = 0; i < mine.size(); i++) {
      assertThat(mine.get(i)).isNotEqualTo(theirs.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("everyLetterInBothLanguages")
  void tellsEverythingThatItWasGiven(LetterContent content, Language language) {
    String all =
        write(content, language).subject() + PlainText.of(write(content, language), language);
    for (var part : content.getClass().getRecordComponents()) {
      if (part.getType() == String.class) {
        assertThat(all.replace("\n", " ")).contains(value(content, part).replace("\n", " "));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goldenLetters")
  void readsAsApproved(LetterContent content, Language language, String name) throws IOException {
    LetterText letter = write(content, language);
    String actual = letter.subject() + "\n\n" + PlainText.of(letter, language);
    Path file = GOLDEN.resolve(name + "." + language.tag() + ".txt");
    if (System.getenv("APPROVE_LETTERS") != null) {
      Files.writeString(file, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(file, UTF_8));
  }

  static Stream<Arguments> goldenLetters() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(
                Arguments.of(SampleLetters.received(), language, "application-received"),
                Arguments.of(SampleLetters.all().get(13), language, "accommodation-received")));
  }

  @Test
  void neverPutsSomethingThatLooksLikeAnAddressInTheGreeting() {
    for (String name :
        List.of("Win at evil.example", "http://evil.example", "a@b.ca", "x".repeat(90))) {
      Recipient recipient = new Recipient("a@example.org", name, Language.EN, SampleLetters.ZONE);
      LetterText letter =
          LetterWriter.write(SampleLetters.received(), recipient, SampleLetters.ORGANIZATION);
      assertThat(letter.blocks().getFirst().text()).isEqualTo("Hello,");
    }
  }

  /** The posting's own people, as its page names them. */
  @Test
  void namesWhomToWriteToAboutWhatTheLetterIsAbout() {
    var own = new Contacts("elm@example.org", "oak@example.org");
    for (LetterContent content : SampleLetters.all()) {
      LetterText letter =
          LetterWriter.write(
              content,
              new Recipient("a@example.org", null, Language.EN, SampleLetters.ZONE, own),
              SampleLetters.ORGANIZATION);
      assertThat(letter.replyTo()).isEqualTo("elm@example.org");
      assertThat(letter.blocks().toString() + texts(letter))
          .as(content.kind().code())
          .contains("elm@example.org")
          .doesNotContain("jobs@example.org", "accommodation@example.org");
    }
  }

  private static String texts(LetterText letter) {
    return letter.blocks().stream().map(Block::text).collect(java.util.stream.Collectors.joining());
  }

  @Test
  void greetsPeopleByTheNameThatTheyHave() {
    for (String name :
        List.of(
            "Madonna",
            "Jean-Luc O’Brien",
            "J. R. Smith",
            "李小龍",
            "محمد علي",
            "Ng̃uyễn",
            "St. John")) {
      assertThat(Clean.isPlausibleName(name)).as(name).isTrue();
    }
  }

  @Test
  void refusesLinksThatCarryAnAddress() {
    for (String link :
        List.of("https://x.org/?e=a@b.ca", "https://x.org/a%40b.ca", "mailto:a@b.ca")) {
      assertThatThrownBy(() -> Link.checked(URI.create(link)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("b.ca");
    }
  }

  @Test
  void everyKindHasWordsForItsSubjectInBothLanguages() {
    for (Language language : Language.values()) {
      for (LetterKind kind : LetterKind.values()) {
        assertThat(Words.of(language).has(kind.words() + "subject")).as(kind.name()).isTrue();
      }
    }
  }

  private static LetterText write(LetterContent content, Language language) {
    return LetterWriter.write(content, SampleLetters.amelie(language), SampleLetters.ORGANIZATION);
  }

  /** The texts of a letter apart from other people's words and one-word labels. */
  private static List<String> words(LetterText letter) {
    return letter.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.QUOTE && block.kind() != Block.Kind.CODE)
        .filter(block -> !SampleLetters.WRITTEN.contains(block.text()))
        .map(Block::text)
        .collect(Collectors.toList());
  }

  private static String value(LetterContent content, java.lang.reflect.RecordComponent part) {
    try {
      return Objects.requireNonNull(part.getAccessor().invoke(content)).toString();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
