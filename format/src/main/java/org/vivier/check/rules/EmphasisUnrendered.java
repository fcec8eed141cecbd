package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;
import org.vivier.format.Span;

/** Asterisks that readers see. */
final class EmphasisUnrendered extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "emphasis-unrendered",
              Family.MARKDOWN,
              "Asterisks show in the text: a blank or a missing partner keeps the emphasis from"
                  + " working, or a note has no reference.",
              "Des astérisques paraissent dans le texte : un blanc ou l’absence du second empêche"
                  + " la mise en relief, ou rien ne renvoie à la note.")
          .shownBy(
              Example.body(Language.EN, "You keep the ** lock** open."),
              Example.body(Language.EN, "You keep the **lock** open."));

  /**
   * Longer paragraphs are nobody's; their lines would be read again for each of their asterisks.
   */
  private static final int LONGEST = 5_000;

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
    if (match.group().length() == 1
        && text.length() <= LONGEST
        && ListMarker.tells(document, block)) {
      // It was meant as the marker of an item, and that is told.
      return null;
    }
    if (match.group().length() == 1 && footnote(text, match.start())) {
      return dangling(document, block, match);
    }
    if (match.start() > 0 && text.lastIndexOf('*', match.start() - 1) >= 0) {
      return null;
    }
    int from = Math.max(0, match.start() - 15);
    return DOC.finding(
        document.path(),
        document.span(block.prose(), match.start(), match.end()),
        "“%s” shows in the text (“%s”): close the emphasis, without blanks inside it.",
        "« %s » paraît dans le texte (« %s ») : fermez la mise en relief, sans blanc à"
            + " l’intérieur.",
        match.group(),
        Quote.of(text.substring(from, Math.min(text.length(), match.end() + 25))));
  }

  /** An asterisk that refers to no note, or a note to which none refers. */
  private static @Nullable Finding dangling(Document document, Block block, Matcher match) {
    boolean starts = starts(block.text(), match.start());
    if (document.blocks().stream().anyMatch(other -> partner(other.text(), starts))
        || !document.blocks().contains(block)) {
      return null;
    }
    Span span = document.span(block.prose(), match.start(), match.end());
    int at = block.prose().offset(match.start());
    boolean meant = at > 0 && document.file().source().charAt(at - 1) == '\\';
    Finding finding =
        starts
            ? DOC.finding(
                document.path(),
                span,
                "“*” shows before “%s” and nothing refers to this note: remove it or close the"
                    + " emphasis.",
                "« * » paraît devant « %s » et rien ne renvoie à cette note : retirez-le ou fermez"
                    + " la mise en relief.",
                Quote.of(block.text().substring(match.end())))
            : DOC.finding(
                document.path(),
                span,
                "“*” refers to a note that this text doesn’t have (“%s”).",
                "« * » renvoie à une note que ce texte n’a pas (« %s »).",
                Quote.of(block.text().substring(Math.max(0, match.start() - 25), match.end())));
    return meant && starts ? finding.at(Severity.INFO) : finding;
  }

  /** Whether a text has the other end of a note: a reference for its start and the reverse. */
  private static boolean partner(String text, boolean starts) {
    int at = text.indexOf('*');
    while (at >= 0) {
      if (starts ? refers(text, at) && !starts(text, at) : starts(text, at)) {
        return true;
      }
      at = text.indexOf('*', at + 1);
    }
    return false;
  }

  private static boolean starts(String text, int at) {
    return text.substring(0, at).isBlank();
  }

  private static boolean refers(String text, int at) {
    return at > 0
        && !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** A lone asterisk that starts a note or refers to one, or a wildcard. */
  private static boolean footnote(String text, int at) {
    boolean once = text.indexOf('*') == text.lastIndexOf('*');
    return once && (starts(text, at) || refers(text, at));
  }
}
