package org.vivier.processes;

import org.vivier.format.Language;

/** One thing in the words of both languages. */
public record Bilingual(String english, String french) {
  /** What is written alike in both: a number, a code. */
  public static Bilingual same(Object text) {
    return new Bilingual(text.toString(), text.toString());
  }

  /** What a language is called, as sentences name it. */
  public static Bilingual nameOf(Language language) {
    return language == Language.EN
        ? new Bilingual("English", "anglais")
        : new Bilingual("French", "français");
  }

  /** The words of one language. */
  public String in(Language language) {
    return language == Language.EN ? english : french;
  }
}
