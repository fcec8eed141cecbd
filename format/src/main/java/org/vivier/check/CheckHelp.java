package org.vivier.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.vivier.format.Language;

/** What {@code vivier check} says of itself; read only when somebody asks for it. */
record CheckHelp(Language language) implements Function<String, Optional<String>> {
  @Override
  public Optional<String> apply(String key) {
    String file = "check_" + language.tag() + ".properties";
    Properties all = new Properties();
    try (var in = CheckHelp.class.getResourceAsStream(file)) {
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return Optional.ofNullable(all.getProperty(key));
  }
}
