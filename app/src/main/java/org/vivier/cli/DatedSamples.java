package org.vivier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sample postings with dates that suit the day they are first shown: the files are written as if
 * that were one certain Monday. Whole weeks are added, so that a Friday stays one.
 */
final class DatedSamples {
  /** The Monday that the files think it is. */
  static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 6, 15);

  private static final Pattern DATE =
      Pattern.compile("(?m)^((?:opens|closes): )(\\d{4}-\\d{2}-\\d{2})");

  private DatedSamples() {}

  /** Hands over a copy of the folder as of today, and removes it afterwards. */
  static void as(LocalDate today, Path folder, Consumer<Path> action) {
    long weeks = ChronoUnit.WEEKS.between(WRITTEN_FOR, today);
    try {
      Path copy = Files.createTempDirectory("vivier-samples");
      try {
        copy(folder, copy, weeks);
        action.accept(copy);
      } finally {
        remove(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file with its dates moved. */
  static String moved(String text, long weeks) {
    return DATE.matcher(text)
        .replaceAll(date -> date.group(1) + LocalDate.parse(date.group(2)).plusWeeks(weeks));
  }

  private static void copy(Path folder, Path target, long weeks) throws IOException {
    for (Path file : all(folder)) {
      Path to = target.resolve(folder.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(to);
      } else if (!to.toString().endsWith(".md")) {
        Files.copy(file, to);
      } else {
        Files.writeString(to, moved(Files.readString(file), weeks));
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Path file : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }
}
