package org.vivier.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed stylesheet is as new as the templates: whoever adds a class runs tools/look. */
class StylesheetTest {
  /** Handles for scripts and tests, which look like what they stand in; "null" is no class. */
  private static final Set<String> NOT_STYLED =
      Set.of(
          "null",
          "devices",
          "digits-5",
          "facets-first",
          "own",
          "pair-notes",
          "passkey",
          "qr",
          "recovery-codes",
          "secret",
          "staff-language",
          "staff-out",
          "when-eliminated");

  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]+)\"");

  @Test
  void knowsEveryClassThatTemplatesUse() throws IOException {
    var css = stylesheet("vivier.css") + stylesheet("apply.css") + stylesheet("staff.css");
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      assertThat(templates.filter(file -> file.toString().endsWith(".jte")).flatMap(this::classes))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(css).contains("." + name));
    }
  }

  private static String stylesheet(String name) {
    var assets = SampleSite.ASSETS;
    var asset = assets.find(assets.path(name)).orElseThrow();
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }

  private Stream<String> classes(Path template) {
    return CLASSES
        .matcher(read(template))
        .results()
        .flatMap(hit -> Arrays.stream(hit.group(1).split(" ")))
        .filter(name -> name.matches("[a-z][a-z0-9-]*") && !NOT_STYLED.contains(name))
        .toList()
        .stream();
  }

  private static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException e) {
      throw new UncheckedIOException(template.toString(), e);
    }
  }
}
