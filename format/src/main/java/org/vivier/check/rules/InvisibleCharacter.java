package org.vivier.check.rules;

import java.util.Locale;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;
import org.vivier.format.Span;

/** Characters that nobody sees and that break search, copying and line ends. */
final class InvisibleCharacter implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "invisible-character",
              Family.MARKDOWN,
              "A zero-width, soft-hyphen, control or other invisible character, or a tab within a line. No-break spaces are right in French and never reported there before a colon or inside « ».",
              "Un caractère de largeur nulle, un trait d’union conditionnel, un caractère de contrôle ou autre caractère invisible, ou une tabulation dans une ligne. Les espaces insécables sont justes en français et ne sont jamais signalées devant un deux-points ou dans « ».")
          .shownBy(
              Example.body(Language.EN, "You keep the lo\u200Bck."),
              Example.body(Language.EN, "You keep the lock."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    String source = document.file().source();
    for (int i = source.startsWith("\uFEFF") ? 1 : 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c > 31 && c < 127) {
        continue;
      }
      if (c == '\t' ? withinLine(source, i) : invisible(c)) {
        int end = i + 1;
        while (end < source.length() && source.charAt(end) == c) {
          end++;
        }
        Finding finding = finding(document, document.lines().span(i, end), c, i);
        boolean harmless = c == '\t' && trailing(source, end);
        findings.add(harmless ? finding.at(Severity.INFO).fixedBy("") : finding);
        i = end - 1;
      }
    }
  }

  private static boolean invisible(char c) {
    return switch (c) {
      case '\u00AD',
          '\u200B',
          '\u200C',
          '\u200D',
          '\u200E',
          '\u200F',
          '\u2028',
          '\u2029',
          '\u2060',
          '\uFEFF',
          '\u2009',
          '\u200A',
          '\u2002',
          '\u2003',
          '\u2005' ->
          true;
      case '\n', '\r' -> false;
      default -> c < 32 || (c >= 127 && c < 160) || (c >= '\u202A' && c <= '\u202E');
    };
  }

  private static boolean withinLine(String source, int tab) {
    int start = source.lastIndexOf('\n', tab) + 1;
    String before = source.substring(start, tab).strip();
    boolean marker = before.isEmpty() || before.matches("[-*+•]|\\d+[.)]");
    return !marker;
  }

  /** Blanks at the end of a line do no harm. */
  private static boolean trailing(String source, int end) {
    return end >= source.length() || source.charAt(end) == '\n' || source.charAt(end) == '\r';
  }

  private static Finding finding(Document document, Span span, char c, int offset) {
    String code = String.format(Locale.ROOT, "U+%04X", (int) c);
    boolean blank = c == '\t' || Character.isSpaceChar(c);
    Finding finding =
        DOC.finding(
            document.path(),
            span,
            blank
                ? "An unusual blank (%s) stands here: use an ordinary one."
                : "An invisible character (%s) stands here: remove it.",
            blank
                ? "Un blanc inhabituel (%s) figure ici : employez une espace ordinaire."
                : "Un caractère invisible (%s) figure ici : retirez-le.",
            code);
    boolean safe = c != '\u200D' && (offset >= document.bodyOffset() || c != '\t');
    return safe ? finding.fixedBy(blank ? blankFor(document, offset) : "") : finding;
  }

  /** French keeps a no-break space inside « » and before high punctuation. */
  private static String blankFor(Document document, int offset) {
    String source = document.file().source();
    boolean after = offset > 0 && source.charAt(offset - 1) == '«';
    boolean before =
        offset + 1 < source.length() && "»:;!?".indexOf(source.charAt(offset + 1)) >= 0;
    return document.language() == Language.FR && (after || before) ? "\u00A0" : " ";
  }
}
