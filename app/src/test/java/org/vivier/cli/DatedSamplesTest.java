package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who tries Vivier out is told to wait for years, whenever that is. */
class DatedSamplesTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Pattern CLOSES = Pattern.compile("(?m)^closes: (\\d{4}-\\d{2}-\\d{2})");

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-15", "2026-11-27", "2027-02-28", "2031-12-31"})
  void closeWithinMonthsOfTheDayTheyAreFirstShown(String day) {
    LocalDate today = LocalDate.parse(day);
    List<LocalDate> closing = new ArrayList<>();
    DatedSamples.as(today, SAMPLES, folder -> closing.addAll(dates(folder)));
    assertThat(closing).isNotEmpty().allMatch(date -> date.isBefore(today.plusMonths(4)));
    assertThat(closing.stream().filter(date -> date.isAfter(today)).count())
        .as("both files of most postings are open")
        .isGreaterThanOrEqualTo(12);
    assertThat(closing)
        .as("one closes within days, one is closed")
        .anyMatch(date -> date.isAfter(today) && date.isBefore(today.plusDays(12)))
        .anyMatch(date -> date.isBefore(today));
  }

  private static List<LocalDate> dates(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .flatMap(file -> CLOSES.matcher(read(file)).results())
          .map(date -> LocalDate.parse(date.group(1)))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
