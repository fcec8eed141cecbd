package org.vivier.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.format.Language.EN;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates and code say nothing that is not in the message files, and the files say no more. */
class TemplateWordsTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path CODE = Path.of("src/main/java");

  private static final Pattern CALL =
      Pattern.compile("\\.text\\(\\s*\"([^\".]+\\.[^\"]+)\"\\s*[,)]");
  private static final Pattern MENTION = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z0-9.-]*)\"");
  private static final Pattern LANGUAGE_OF_TEMPLATES =
      Pattern.compile(
          "(?m)^\\s*(?:@|!\\{|frame =|form =|step =|job =|faulty =|skipTo|band =|content =|lead ="
              + "|heading =|actions =|`).*$|\\$(?:unsafe)?\\{[^}]*}");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern TEXT_IN_ATTRIBUTE =
      Pattern.compile("(?:alt|title|placeholder|aria-label|content)=\"([^\"$]*\\p{L}[^\"$]*)\"");

  /** What the head says to machines. */
  private static final Set<String> MACHINE_WORDS =
      Set.of(
          "width=device-width, initial-scale=1",
          "noindex",
          "website",
          "summary_large_image",
          "_CA",
          "light",
          "light dark");

  static Stream<Path> templates() {
    return Messages.files(TEMPLATES, ".jte");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void containNoLiteralText(Path template) {
    var html = LANGUAGE_OF_TEMPLATES.matcher(Messages.text(template)).replaceAll("");
    assertThat(TAG.matcher(html).replaceAll("")).doesNotContainPattern("\\p{L}");
    assertThat(TEXT_IN_ATTRIBUTE.matcher(html).results().map(hit -> hit.group(1)))
        .isSubsetOf(MACHINE_WORDS);
  }

  /** A mail and a download have no stylesheet to link to and no content policy. */
  static Stream<Path> templatesOfPages() {
    return templates()
        .filter(template -> !template.startsWith(TEMPLATES.resolve("correspondence/letter")))
        .filter(template -> !template.endsWith("correspondence/letter.jte"))
        .filter(template -> !template.endsWith("portal/archive.jte"))
        .filter(template -> !template.endsWith("meritfile/layout.jte"));
  }

  @ParameterizedTest
  @MethodSource("templatesOfPages")
  void containNoStyleAndNoScript(Path template) {
    assertThat(Messages.text(template))
        .doesNotContainPattern("(?i)\\sstyle=|<style|\\son[a-z]+=\"|javascript:");
  }

  @Test
  void knowEveryKeyTheyUse() {
    var known = Messages.all(EN).keySet();
    assertThat(sources().flatMap(file -> found(CALL, file)))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(known).contains(key));
  }

  @Test
  void useEveryKeyThereIs() {
    var mentions = sources().flatMap(file -> found(MENTION, file)).collect(Collectors.toSet());
    var prefixes = mentions.stream().filter(key -> key.endsWith(".") || key.endsWith("-")).toList();
    assertThat(Messages.all(EN).keySet())
        .filteredOn(key -> !mentions.contains(key) && !begins(key, prefixes))
        .isEmpty();
  }

  private static boolean begins(String key, List<String> prefixes) {
    return prefixes.stream().anyMatch(key::startsWith);
  }

  private static Stream<Path> sources() {
    return Stream.concat(templates(), Messages.files(CODE, ".java"));
  }

  private static Stream<String> found(Pattern pattern, Path file) {
    return pattern
        .matcher(Messages.text(file))
        .results()
        .map(hit -> hit.group(1))
        .toList()
        .stream();
  }
}
