package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Asterisks that readers see. */
final class EmphasisUnrendered extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "emphasis-unrendered",
              Family.MARKDOWN,
              "Asterisks meant for emphasis show in the text, because a blank or a missing partner keeps them from working.",
              "Des astérisques destinés à la mise en relief paraissent dans le texte, parce qu’un blanc ou l’absence du second les empêche d’agir.")
          .shownBy(
              Example.body(Language.EN, "You keep the ** lock** open."),
              Example.body(Language.EN, "You keep the **lock** open."));

  EmphasisUnrendered() {
    super(DOC, Pattern.compile("\\*+"));
  }

  @Override
  boolean worthLooking(String text) {
    return text.indexOf('*') >= 0;
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    String text = block.text();
    if (match.group().length() == 1 && footnote(text, match.start())) {
      return null;
    }
    if (match.start() > 0 && text.lastIndexOf('*', match.start() - 1) >= 0) {
      return null;
    }
    int from = Math.max(0, match.start() - 15);
    return DOC.finding(
        document.path(),
        document.span(block.prose(), match.start(), match.end()),
        "“%s” shows in the text (“%s”): close the emphasis, without blanks inside it.",
        "« %s » paraît dans le texte (« %s ») : fermez la mise en relief, sans blanc à l’intérieur.",
        match.group(),
        Quote.of(text.substring(from, Math.min(text.length(), match.end() + 25))));
  }

  /** A lone asterisk that starts a note or refers to one, or a wildcard. */
  private static boolean footnote(String text, int at) {
    boolean starts = text.substring(0, at).isBlank();
    boolean refers =
        at > 0
            && !Character.isWhitespace(text.charAt(at - 1))
            && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    boolean once = text.indexOf('*') == text.lastIndexOf('*');
    return once && (starts || refers);
  }
}
