package org.vivier.processes.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;

/** How something is assessed. */
public enum Method {
  /** Reading applications against criteria. */
  SCREENING,
  WRITTEN_EXERCISE,
  INTERVIEW,
  PRESENTATION,
  WORK_SAMPLE,
  PORTFOLIO,
  REFERENCE_CHECK,
  STANDARDIZED_TEST,
  SECOND_LANGUAGE_EVALUATION,
  OTHER;

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("processes.method." + code());
  }

  /** In the words of both languages. */
  public Bilingual words() {
    return new Bilingual(in(Language.EN), in(Language.FR));
  }

  /** The one with this code. */
  public static Optional<Method> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
