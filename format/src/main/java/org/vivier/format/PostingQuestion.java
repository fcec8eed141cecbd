package org.vivier.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question that a posting asks of those who apply, with its words in both languages.
 *
 * @param id names it for good: lower-case letters, digits and hyphens
 * @param hint more words below it, if any
 * @param required whether an application without an answer is incomplete
 * @param screening whether the answer is looked at first; it never rejects by itself
 * @param words the most words of a long text; null: not counted
 * @param options what can be chosen; empty unless choices are offered
 * @param when asked only if so; null: always
 */
public record PostingQuestion(
    String id,
    Type type,
    Words label,
    @Nullable Words hint,
    boolean required,
    boolean screening,
    @Nullable Integer words,
    List<Option> options,
    @Nullable Condition when) {
  /** The most questions of a posting. */
  public static final int MOST = 30;

  /** The most options of a question. */
  public static final int MOST_OPTIONS = 50;

  public PostingQuestion {
    options = List.copyOf(options);
  }

  /** How a question is answered. */
  public enum Type {
    TEXT,
    LONG_TEXT,
    CHOICE,
    CHOICES,
    YES_NO,
    NUMBER,
    DATE,
    FILE;

    /** The type that a word of the front matter names. */
    public static Optional<Type> ofWord(String word) {
      return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** Its word in the front matter, such as {@code yes-no}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the posting says what can be chosen. */
    public boolean offersOptions() {
      return this == CHOICE || this == CHOICES;
    }

    static String words(String or) {
      String all = Arrays.stream(values()).map(Type::word).collect(Collectors.joining(", "));
      return all.replaceFirst(", (?=[^,]*$)", " " + or + " ");
    }
  }

  /** The same words in both languages. */
  public record Words(String en, String fr) {
    /** Those of one language. */
    public String in(Language language) {
      return language == Language.EN ? en : fr;
    }
  }

  /** Something to choose; the value is what is stored. */
  public record Option(String value, Words label) {}

  /**
   * Another answer on which a question hangs.
   *
   * @param question the id of a question that stands above
   * @param is the value of one of its options; {@code yes} or {@code no} where there are none
   */
  public record Condition(String question, String is) {}
}
