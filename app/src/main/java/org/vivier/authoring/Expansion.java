package org.vivier.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.format.Language;

/**
 * A text with its references filled in: {@code {{block:equity}}} and {@code {{criteria:essential}}}
 * on a line of their own, {@code {{fact:closing}}} within a line.
 *
 * @param text filled in
 * @param lines for each of its lines, the line of the draft that it comes from, from 1
 * @param unknown references that lead nowhere, in order
 */
record Expansion(String text, List<Integer> lines, List<Unknown> unknown) {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{\\{\\s*([a-z]{1,20}):([a-z]{1,30}(?:-[a-z]{1,30}){0,4})\\s*}}");

  /** Also what is meant as one and misspelt: nothing of the kind may reach a candidate. */
  private static final Pattern MEANT = Pattern.compile("\\{\\{[^{}\\n]{0,200}}}");

  /** A reference that leads nowhere, and the line of the draft. */
  record Unknown(String written, int line) {}

  /** Knows what references stand for. */
  interface Source {
    /** Lines of Markdown; empty when there is nothing of the kind. */
    Optional<String> lines(String kind, String name, Language language);

    /** A word within a line. */
    Optional<String> word(String kind, String name, Language language);
  }

  /** Fills a text in. */
  static Expansion of(String draft, Language language, Source source) {
    List<String> text = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    List<Unknown> unknown = new ArrayList<>();
    int number = 0;
    for (String line : draft.lines().toList()) {
      number++;
      Matcher alone = REFERENCE.matcher(line.strip());
      if (alone.matches() && !alone.group(1).equals("fact")) {
        Optional<String> lines = source.lines(alone.group(1), alone.group(2), language);
        if (lines.isEmpty()) {
          unknown.add(new Unknown(line.strip(), number));
        }
        for (String one : lines.orElse(line).lines().toList()) {
          text.add(one);
          from.add(number);
        }
      } else {
        text.add(words(line, number, language, source, unknown));
        from.add(number);
      }
    }
    return new Expansion(String.join("\n", text), from, unknown);
  }

  /** Whether a paragraph is nothing but a reference to what is kept elsewhere. */
  static boolean isBlockReference(String paragraph) {
    Matcher alone = REFERENCE.matcher(paragraph.strip());
    return alone.matches() && !alone.group(1).equals("fact");
  }

  private static String words(
      String line, int number, Language language, Source source, List<Unknown> unknown) {
    return MEANT
        .matcher(line)
        .replaceAll(found -> {
          Matcher reference = REFERENCE.matcher(found.group());
          Optional<String> word =
              reference.matches()
                  ? source.word(reference.group(1), reference.group(2), language)
                  : Optional.empty();
          if (word.isEmpty()) {
            unknown.add(new Unknown(found.group(), number));
          }
          return Matcher.quoteReplacement(word.orElse(found.group()));
        });
  }
}
