package org.vivier.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** The same word twice in a row, where the language never says it twice. */
final class WordDoubled extends TextPattern {
  private static final Set<String> RIGHT =
      Set.of(
          "vous", "nous", "en", "had", "that", "is", "très", "bien", "tout", "plus", "no", "very",
          "se", "bon", "oui", "non", "pas", "si", "do", "did", "what");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "word-doubled",
              Family.MARKDOWN,
              "A word stands twice in a row. “vous vous”, “nous nous” and “tout en en” are right.",
              "Un mot figure deux fois de suite. « vous vous », « nous nous » et « tout en en » sont justes.")
          .shownBy(
              Example.body(Language.FR, "L’équipe de de l’écluse vous attend."),
              Example.body(Language.FR, "L’équipe de l’écluse où vous vous plairez."));

  WordDoubled() {
    super(
        DOC,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}’'·-])(\\p{L}{2,})[ \u00A0]+\\1(?![\\p{L}\\p{N}’'·(-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
  }

  @Override
  boolean worthLooking(String text) {
    return Scan.doubledWord(text);
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    String word = match.group(1);
    if (RIGHT.contains(word.toLowerCase(Locale.ROOT))
        || Character.isUpperCase(match.group().charAt(match.group().length() - 1))) {
      return null;
    }
    return DOC.finding(
        document.path(),
        document.span(block.prose(), match.start(), match.end()),
        "“%s” stands twice.",
        "« %s » figure deux fois.",
        word);
  }
}
