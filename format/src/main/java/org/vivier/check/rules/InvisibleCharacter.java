package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Whatever stands further from the start of its line stands behind no marker. */
  private static final int LONGEST_MARKER = 60;

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    String source = document.file().source();
    Map<String, List<Run>> runs = new LinkedHashMap<>();
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
        boolean harmless = c == '\t' && trailing(source, end);
        runs.computeIfAbsent(c + (harmless ? " " : ""), any -> new ArrayList<>())
            .add(new Run(i, end, harmless));
        i = end - 1;
      }
    }
    runs.values().forEach(same -> findings.add(finding(document, same)));
  }

  /** A character, perhaps several times in a row. */
  private record Run(int from, int to, boolean harmless) {}

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
    int start = tab;
    while (start > 0 && source.charAt(start - 1) != '\n') {
      if (tab - --start > LONGEST_MARKER) {
        return true;
      }
    }
    String before = source.substring(start, tab).strip();
    boolean marker = before.isEmpty() || before.matches("[-*+•]|\\d+[.)]");
    return !marker;
  }

  /** Blanks at the end of a line do no harm. */
  private static boolean trailing(String source, int end) {
    return end >= source.length() || source.charAt(end) == '\n' || source.charAt(end) == '\r';
  }

  /** One for all of a kind in a file; its fix mends the first line that has them. */
  private static Finding finding(Document document, List<Run> runs) {
    String source = document.file().source();
    Run first = runs.getFirst();
    char c = source.charAt(first.from());
    int line = document.lines().span(first.from(), first.to()).line();
    List<Run> here =
        runs.stream()
            .filter(run -> document.lines().span(run.from(), run.to()).line() == line)
            .toList();
    Span span = document.lines().span(first.from(), here.getLast().to());
    boolean blank = c == '\t' || Character.isSpaceChar(c);
    Finding finding = told(document, span, first, c, blank, runs.size());
    boolean safe = c != '\u200D' && (first.from() >= document.bodyOffset() || c != '\t');
    Finding fixed = safe ? finding.fixedBy(mended(document, here, blank)) : finding;
    return first.harmless() ? fixed.at(Severity.INFO) : fixed;
  }

  private static Finding told(
      Document document, Span span, Run first, char c, boolean blank, int count) {
    String code = String.format(Locale.ROOT, "U+%04X", (int) c);
    boolean unbroken = blank && !blankFor(document, first.from(), first.to()).equals(" ");
    String en = unbroken ? "a no-break one" : "an ordinary one";
    String fr = unbroken ? "une espace insécable" : "une espace ordinaire";
    if (count > 1) {
      return blank
          ? DOC.finding(
              document.path(),
              span,
              "Unusual blanks (%1$s) stand here and elsewhere in this file, %2$s in all: use %3$s here.",
              "Des blancs inhabituels (%1$s) figurent ici et ailleurs dans ce fichier, %2$s en tout : employez ici %4$s.",
              code,
              count,
              en,
              fr)
          : DOC.finding(
              document.path(),
              span,
              "Invisible characters (%s) stand here and elsewhere in this file, %s in all: remove them.",
              "Des caractères invisibles (%s) figurent ici et ailleurs dans ce fichier, %s en tout : retirez-les.",
              code,
              count);
    }
    return blank
        ? DOC.finding(
            document.path(),
            span,
            "An unusual blank (%1$s) stands here: use %2$s.",
            "Un blanc inhabituel (%1$s) figure ici : employez %3$s.",
            code,
            en,
            fr)
        : DOC.finding(
            document.path(),
            span,
            "An invisible character (%s) stands here: remove it.",
            "Un caractère invisible (%s) figure ici : retirez-le.",
            code);
  }

  /** The stretch from the first to the last, each replaced by what belongs in its place. */
  private static String mended(Document document, List<Run> runs, boolean blank) {
    String source = document.file().source();
    StringBuilder text = new StringBuilder();
    int at = runs.getFirst().from();
    for (Run run : runs) {
      text.append(source, at, run.from());
      text.append(blank && !run.harmless() ? blankFor(document, run.from(), run.to()) : "");
      at = run.to();
    }
    return text.toString();
  }

  /** French keeps a no-break space inside « » and before high punctuation. */
  private static String blankFor(Document document, int from, int to) {
    String source = document.file().source();
    boolean after = from > 0 && source.charAt(from - 1) == '«';
    boolean before = to < source.length() && "»:;!?".indexOf(source.charAt(to)) >= 0;
    return document.language() == Language.FR && (after || before) ? "\u00A0" : " ";
  }
}
