package org.vivier.cli.tryout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vivier.processes.Bilingual;

/**
 * One invented selection process, as the file of samples tells it: lines {@code key: one | other},
 * some keys several times.
 */
record SampleProcess(Map<String, List<List<String>>> lines) {
  private static final String FILE = "/sample-processes/processes.txt";

  /** All of them, in their order. */
  static List<SampleProcess> all() {
    try (InputStream in = Objects.requireNonNull(SampleProcess.class.getResourceAsStream(FILE));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static List<SampleProcess> read(List<String> lines) {
    List<SampleProcess> all = new ArrayList<>();
    for (String line : lines) {
      if (line.equals("process")) {
        all.add(new SampleProcess(new LinkedHashMap<>()));
      } else if (line.contains(": ") && !line.startsWith("#")) {
        String[] halves = line.split(": ", 2);
        all.getLast()
            .lines()
            .computeIfAbsent(halves[0], first -> new ArrayList<>())
            .add(List.of(halves[1].split(" \\| ")));
      }
    }
    return all;
  }

  /** The lines of this key, each with its parts. */
  List<List<String>> all(String key) {
    return lines.getOrDefault(key, List.of());
  }

  /** The only line of this key. */
  Optional<String> one(String key) {
    return all(key).stream().map(List::getFirst).findFirst();
  }

  /** The title of one that no posting advertises. */
  Bilingual title() {
    List<String> title = all("title").getFirst();
    return new Bilingual(title.get(0), title.get(1));
  }

  /** The state in which it is to be. */
  String ends() {
    return one("ends").orElseThrow();
  }
}
