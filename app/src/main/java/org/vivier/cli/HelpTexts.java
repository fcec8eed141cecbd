package org.vivier.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/** Gives picocli its help texts, whose keys begin with {@code cli.help.} in the message file. */
final class HelpTexts extends ResourceBundle {
  private static final String PREFIX = "cli.help.";

  private final Map<String, String> texts;

  HelpTexts(Language language) {
    Properties all = load("/messages/cli.%s.properties".formatted(language.tag()));
    texts =
        all.stringPropertyNames().stream()
            .filter(key -> key.startsWith(PREFIX))
            .collect(Collectors.toMap(key -> key.substring(PREFIX.length()), all::getProperty));
  }

  private static Properties load(String file) {
    Properties all = new Properties();
    try (var in = HelpTexts.class.getResourceAsStream(file)) {
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return all;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
