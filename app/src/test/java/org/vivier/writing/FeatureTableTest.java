package org.vivier.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The architecture page leads from each feature to its files, and forgets no file. */
class FeatureTableTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|`]+ \\|([^|]+)\\|([^|]*)\\|$");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final List<Path> PACKAGES =
      Stream.of("app", "format")
          .map(module -> Document.ROOT.resolve(module + "/src/main/java/org/vivier"))
          .toList();
  private static final Path TEMPLATES = Document.ROOT.resolve("app/src/main/jte");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void namesEveryPackageAndNothingElse(String language) throws IOException {
    Set<String> actual = new TreeSet<>();
    for (Path root : PACKAGES) {
      actual.addAll(folders(root, ".java"));
    }
    assertThat(named(language, 1)).isEqualTo(actual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void namesEveryFolderOfTemplatesAndNothingElse(String language) throws IOException {
    Set<String> actual = folders(TEMPLATES, ".jte");
    assertThat(actual).containsAll(named(language, 2));
    assertThat(named(language, 2).stream().map(FeatureTableTest::top).collect(Collectors.toSet()))
        .isEqualTo(actual.stream().map(FeatureTableTest::top).collect(Collectors.toSet()));
  }

  private static String top(String folder) {
    return folder.replaceFirst("/.*", "");
  }

  /** The folders that hold such files, but not the root, whose one class is the program. */
  private static Set<String> folders(Path root, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
          .filter(folder -> !folder.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> named(String language, int column) throws IOException {
    String page = Files.readString(Document.ROOT.resolve("docs/architecture." + language + ".md"));
    String table = page.substring(page.lastIndexOf("\n## "));
    return ROW.matcher(table)
        .results()
        .flatMap(row -> NAME.matcher(row.group(column)).results())
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
