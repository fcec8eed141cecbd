package org.vivier.platform.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.vivier.format.Language;

/** One room's words in one language: {@code messages/careers.fr.properties}, in UTF-8. */
record MessageFile(Map<String, String> texts) {
  static MessageFile of(String room, Language language) {
    var name = "/messages/%s.%s.properties".formatted(room, language.tag());
    try (var in = MessageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        return new MessageFile(Map.of());
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new MessageFile(
          properties.stringPropertyNames().stream()
              .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
