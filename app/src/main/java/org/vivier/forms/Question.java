package org.vivier.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;

/**
 * One question of the form, with its words in both languages.
 *
 * @param key names it in forms, answers and snapshots; the posting's own begin with {@code q-}
 * @param type how it is answered
 * @param label the question
 * @param hint more words below it, if any
 * @param required whether an application without an answer is incomplete
 * @param screening whether the answer is looked at first; never rejects by itself
 * @param options what can be chosen
 * @param words the most words, or null
 * @param when asked only if so; null: always
 */
public record Question(
    String key,
    Type type,
    Text label,
    @Nullable Text hint,
    boolean required,
    boolean screening,
    List<Option> options,
    @Nullable Integer words,
    @Nullable Condition when) {
  public Question {
    options = List.copyOf(options);
  }

  /** How a question is answered. */
  public enum Type {
    TEXT,
    LONG_TEXT,
    EMAIL,
    PHONE,
    /** One web address each, up to {@link ApplicationForm#LINKS}. */
    LINKS,
    CHOICE,
    CHOICES,
    YES_NO,
    NUMBER,
    DATE,
    FILE,
    /** One box to tick; the answer is {@code yes} or none. */
    CONSENT
  }

  /** The same words in both languages. */
  public record Text(String en, String fr) {
    /** In one of them. */
    public String in(Language language) {
      return language == Language.EN ? en : fr;
    }
  }

  /** Something to choose; the value is what is stored. */
  public record Option(String value, Text label) {}

  /** Whether another question has this answer (among others, where several can be chosen). */
  public record Condition(String question, String is) {}

  /**
   * Whether a letter can be sent to what was typed; that it arrives is the proof. A domain without
   * a dot is a machine next door.
   */
  public static boolean isAddress(String typed) {
    return EmailAddress.withWholeHost(typed).isPresent();
  }

  /** The same, asked only if so. */
  Question onlyWhen(Condition condition) {
    return new Question(key, type, label, hint, required, screening, options, words, condition);
  }

  /** The option with this value. */
  public Optional<Option> option(String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst();
  }
}
