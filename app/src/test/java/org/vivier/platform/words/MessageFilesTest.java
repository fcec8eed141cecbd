package org.vivier.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.format.Language.EN;
import static org.vivier.format.Language.FR;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vivier.format.Language;

/** Both languages say the same things, each in its own typography. */
class MessageFilesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9-]+){2,6}");

  // A colon between two placeholders belongs to an address, such as file:line.
  private static final Pattern FRENCH_SPACING =
      Pattern.compile("[^\u202f][;!?]|(?<!\\})[^\u00a0}]:|\\}:(?!\\{)|«[^\u00a0]|[^\u00a0]»");

  static Stream<String> rooms() {
    return Messages.rooms().stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void haveTheSameKeysInOrder(String room) {
    var english = Messages.of(room, EN).keySet();
    assertThat(Messages.of(room, FR).keySet()).containsExactlyElementsOf(english);
    assertThat(english).containsExactlyElementsOf(new TreeSet<>(english));
    assertThat(english).allMatch(key -> KEY.matcher(key).matches() && key.startsWith(room + "."));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void haveTheSamePlaceholders(String room) {
    var french = Messages.of(room, FR);
    Messages.of(room, EN)
        .forEach((key, text) ->
            assertThat(placeholders(french.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(text)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void arePatternsThatCanBeFilledIn(String room) {
    for (var language : Language.values()) {
      Messages.of(room, language)
          .forEach((key, text) ->
              assertThat(
                      new MessageFormat(text, language.locale()).format(new Object[] {2, 3, 4, 5}))
                  .as(key)
                  .isNotBlank()
                  .doesNotContain("{", "}"));
    }
  }

  /** What a shell reads is quoted as shells quote. */
  private static final String COMMAND = "chmod 600 \"{0}\"";

  @ParameterizedTest
  @MethodSource("rooms")
  void useTypographicApostrophesAndQuotes(String room) {
    for (var language : Language.values()) {
      assertThat(Messages.of(room, language))
          .allSatisfy((key, text) ->
              assertThat(text.replace(COMMAND, "")).as(key).doesNotContain("'", "\"", "..."));
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void spaceFrenchPunctuationAsFrenchDoes(String room) {
    assertThat(wronglySpaced(Messages.of(room, FR))).isEmpty();
  }

  private static Stream<String> wronglySpaced(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(entry -> FRENCH_SPACING.matcher(entry.getValue().replace("https://", "")).find())
        .map(Object::toString);
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
