package org.vivier.cli.tryout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vivier.format.Language;

/**
 * Names and sentences of invented people in one language. A file has lines {@code kind: one|other};
 * {@code {kind}} in a sentence stands for one of that kind.
 */
record Phrases(Map<String, List<String>> kinds) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  static Phrases of(Language language) {
    String file = "/sample-candidates/%s.txt".formatted(language.tag());
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file))) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      return new Phrases(
          lines
              .lines()
              .filter(line -> line.contains(": "))
              .map(line -> line.split(": ", 2))
              .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split("\\|")))));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** One of this kind, with everything in it filled in. */
  String one(String kind, String job, Random dice) {
    List<String> choice = Objects.requireNonNull(kinds.get(kind), kind);
    return filled(choice.get(dice.nextInt(choice.size())), job, dice);
  }

  /** Several different ones of this kind, in a row. */
  String several(String kind, int count, String job, Random dice) {
    return dice.ints(0, Objects.requireNonNull(kinds.get(kind), kind).size())
        .distinct()
        .limit(count)
        .mapToObj(n -> filled(kinds.get(kind).get(n), job, dice))
        .collect(Collectors.joining(" "));
  }

  private String filled(String sentence, String job, Random dice) {
    Matcher places = PLACE.matcher(sentence);
    return places.replaceAll(place -> Matcher.quoteReplacement(filling(place.group(1), job, dice)));
  }

  private String filling(String kind, String job, Random dice) {
    return switch (kind) {
      case "years" -> String.valueOf(2 + dice.nextInt(14));
      case "job" -> job;
      default -> one(kind, job, dice);
    };
  }
}
