package org.vivier.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed stylesheet is as new as the templates: whoever adds a class runs tools/look. */
class StylesheetTest {
  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]+)\"");

  @Test
  void knowsEveryClassThatTemplatesUse() throws IOException {
    var css = stylesheet();
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      assertThat(templates.filter(file -> file.toString().endsWith(".jte")).flatMap(this::classes))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(css).contains("." + name));
    }
  }

  private static String stylesheet() {
    var assets = SampleSite.ASSETS;
    var asset = assets.find(assets.path("vivier.css")).orElseThrow();
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }

  private Stream<String> classes(Path template) {
    return CLASSES
        .matcher(read(template))
        .results()
        .flatMap(hit -> Arrays.stream(hit.group(1).split(" ")))
        .filter(name -> !name.contains("$"))
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
