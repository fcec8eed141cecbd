package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Sentences;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Span;

/** A sentence that a paragraph has in one language only. */
final class SentenceMissing implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "sentence-missing",
              Family.ALIGNMENT,
              "A sentence of a paragraph or item has no counterpart in the paragraph or item that"
                  + " says the rest.",
              "Une phrase d’un paragraphe ou d’un élément n’a pas d’équivalent dans celui qui dit"
                  + " le reste.")
          .shownBy(
              Example.bodies(
                  "The lock opens at dawn. You report to the chief of the harbour board. The gates"
                      + " close at dusk.",
                  "L’écluse ouvre à l’aube. Les portes ferment au crépuscule."),
              Example.bodies(
                  "The lock opens at dawn. You report to the chief of the harbour board. The gates"
                      + " close at dusk.",
                  "L’écluse ouvre à l’aube. Vous relevez de la direction du conseil portuaire. Les"
                      + " portes ferment au crépuscule."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    List<Sentences.Missing> all = Sentences.missing(pair, findings.knowledge());
    for (int i = 0; i < all.size(); i++) {
      int last = i;
      while (last + 1 < all.size() && adjoining(all.get(last), all.get(last + 1))) {
        last++;
      }
      if (!told(pair, all.get(i))) {
        findings.add(finding(pair, all.get(i), all.get(last).to(), last - i + 1));
      }
      i = last;
    }
  }

  private static Finding finding(
      DocumentPair pair, Sentences.Missing missing, int to, int sentences) {
    Document document = pair.in(missing.language());
    Document other = pair.in(missing.language().other());
    Block block = missing.block();
    String quoted = Quote.of(block.text().substring(missing.from(), to));
    Span span = document.span(block.prose(), missing.from(), to);
    Finding finding =
        sentences == 1
            ? DOC.finding(
                document.path(),
                span,
                "The sentence “%s” has no counterpart in “%s”.",
                "La phrase « %s » n’a pas d’équivalent dans « %s ».",
                quoted,
                other.path())
            : DOC.finding(
                document.path(),
                span,
                "Here %3$s sentences in a row have no counterpart in “%2$s”, from “%1$s” on.",
                "Ici, %3$s phrases de suite n’ont pas d’équivalent dans « %2$s », à partir de «"
                    + " %1$s ».",
                quoted,
                other.path(),
                sentences);
    return finding.against(other.at(missing.counterpart().span()));
  }

  private static boolean adjoining(Sentences.Missing one, Sentences.Missing next) {
    return one.block().equals(next.block()) && next.from() - one.to() <= 2;
  }

  /** Whether another rule tells it of the paragraph as a whole. */
  private static boolean told(DocumentPair pair, Sentences.Missing missing) {
    Block block = missing.block();
    Document document = pair.in(missing.language());
    Document other = pair.in(missing.language().other());
    return (document.head().contains(block) && DescriptionDiffers.tells(pair))
        || StatementMissing.tells(pair, document, other, block)
        || pair.alignment().unlike().stream()
            .anyMatch(match -> match.english().contains(block) || match.french().contains(block));
  }
}
