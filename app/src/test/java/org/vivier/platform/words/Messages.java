package org.vivier.platform.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.Language;

/** The message files as they are written, for the tests that read them like an editor. */
final class Messages {
  static final Path FOLDER = Path.of("src/main/resources/messages");

  private Messages() {}

  static List<String> rooms() {
    return files(FOLDER, ".properties")
        .map(file -> file.getFileName().toString().split("\\.", 2)[0])
        .distinct()
        .toList();
  }

  /** Keys and texts in the order of the file. */
  static Map<String, String> of(String room, Language language) {
    var file = FOLDER.resolve(room + "." + language.tag() + ".properties");
    return lines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" = ", 2))
        .collect(
            Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> b, LinkedHashMap::new));
  }

  /** Every text of every room in a language, by key. */
  static Map<String, String> all(Language language) {
    return rooms().stream()
        .flatMap(room -> of(room, language).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static List<String> lines(Path file) {
    return reading(file, Files::readAllLines);
  }

  static String text(Path file) {
    return reading(file, Files::readString);
  }

  static Stream<Path> files(Path folder, String suffix) {
    return reading(folder, Files::walk).filter(file -> file.toString().endsWith(suffix)).sorted();
  }

  private interface Reading<T> {
    T of(Path path) throws IOException;
  }

  private static <T> T reading(Path path, Reading<T> reading) {
    try {
      return reading.of(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
