package org.vivier.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.vivier.format.Language;

/**
 * The help texts, whose keys begin with {@code cli.help.} in the message file; read from it as they
 * are, when somebody asks for help.
 */
record HelpTexts(Language language) implements Function<String, Optional<String>> {
  @Override
  public Optional<String> apply(String key) {
    return Optional.ofNullable(all().getProperty("cli.help." + key));
  }

  private Properties all() {
    String file = "/messages/cli.%s.properties".formatted(language.tag());
    Properties all = new Properties();
    try (var in = HelpTexts.class.getResourceAsStream(file)) {
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
