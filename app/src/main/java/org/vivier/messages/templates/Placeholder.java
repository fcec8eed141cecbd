package org.vivier.messages.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * What a template leaves open, because it is another thing for each candidate. In a text it stands
 * in braces by its name in either language: <code>{name}</code>, <code>{nom}</code>.
 */
public enum Placeholder {
  NAME,
  JOB,
  REFERENCE,
  REPLY_BY,
  CONTACT,
  SENDER;

  private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]{1,60})}");

  /** What it is called, in braces. */
  public String in(Language language) {
    return "{" + name(language) + "}";
  }

  /** What is filled in for it, in a few words. */
  public String meaning(Language language) {
    return Words.of(language).text("messages.placeholder." + code() + "-meaning");
  }

  private String name(Language language) {
    return Words.of(language).text("messages.placeholder." + code());
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether one of these is still open in a text. */
  public static boolean anyIn(String text) {
    return BRACES.matcher(text).results().anyMatch(found -> of(found.group(1)).isPresent());
  }

  /** What stands in braces in a text and is none of these. */
  public static List<String> unknownIn(String text) {
    return BRACES
        .matcher(text)
        .results()
        .filter(found -> of(found.group(1)).isEmpty())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** The text with these facts in their places; what is not among them stays open. */
  public static String filled(String text, Map<Placeholder, String> facts) {
    return BRACES
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(of(found.group(1)).map(facts::get).orElse(found.group())));
  }

  private static Optional<Placeholder> of(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(one -> Arrays.stream(Language.values()).anyMatch(in -> one.name(in).equals(name)))
        .findFirst();
  }
}
