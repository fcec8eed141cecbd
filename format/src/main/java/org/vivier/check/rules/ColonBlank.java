package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Prose;
import org.vivier.check.document.TextMark;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** French puts a no-break space before a colon; told once for a file. */
final class ColonBlank implements DocumentRule {
  private static final Pattern COLON = Pattern.compile("(?<=[\\p{L}\\p{N})»”]):(?=\\s|$)");
  private static final TextMark NONE = new TextMark();
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "colon-blank",
              Family.MARKDOWN,
              "A colon in a French text follows its word without a blank: French puts a no-break space between them. Told once for a file.",
              "Un deux-points suit son mot sans espace : le français met une espace insécable entre les deux. Signalé une fois par fichier.")
          .shownBy(
              Example.body(Language.FR, "Votre travail: garder l’écluse."),
              Example.body(Language.FR, "Votre travail\u00A0: garder l’écluse."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (document.language() != Language.FR) {
      return;
    }
    @Nullable Block block = null;
    int at = 0;
    int count = 0;
    for (Block each : document.prose()) {
      if (each.kind() == Block.Kind.CODE || NONE.in(each.prose())) {
        continue;
      }
      if (each.text().indexOf(':') < 0 || !COLON.matcher(each.text()).find()) {
        NONE.learn(each.prose());
        continue;
      }
      Matcher colon = COLON.matcher(each.text());
      while (colon.find()) {
        if (!each.prose().inCode(colon.start())) {
          count++;
          at = block == null ? colon.start() : at;
          block = block == null ? each : block;
        }
      }
    }
    if (block != null) {
      findings.add(told(document, block.prose(), at, count));
    }
  }

  private static Finding told(Document document, Prose prose, int at, int count) {
    Span span = document.span(prose, at, at + 1);
    Finding finding =
        count == 1
            ? DOC.finding(
                document.path(),
                span,
                "A no-break space is missing before this colon.",
                "Il manque une espace insécable devant ce deux-points.")
            : DOC.finding(
                document.path(),
                span,
                "A no-break space is missing before this colon and others of this file, %s in all.",
                "Il manque une espace insécable devant ce deux-points et d’autres de ce fichier, %s en tout.",
                count);
    boolean plain = document.file().source().startsWith(":", prose.offset(at));
    return plain && prose.offset(at) >= document.bodyOffset()
        ? finding.fixedBy("\u00A0:")
        : finding;
  }
}
