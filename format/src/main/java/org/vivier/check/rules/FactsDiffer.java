package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Fact;
import org.vivier.check.align.Statements.Located;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;

/**
 * Facts of one kind must be the same in both languages. A fact that one text states more often than
 * the other is looked up in the block that says the same: a different fact of the same kind there
 * is a contradiction, none at all an omission.
 */
final class FactsDiffer implements PairRule {
  private final RuleDoc doc;
  private final Fact.Kind kind;
  private final boolean omissions;

  /**
   * One kind of fact.
   *
   * @param omissions whether a fact that the other language leaves out is worth reporting
   */
  FactsDiffer(RuleDoc doc, Fact.Kind kind, boolean omissions) {
    this.doc = doc;
    this.kind = kind;
    this.omissions = omissions;
  }

  @Override
  public RuleDoc doc() {
    return doc;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    List<Located> english = unmatched(pair, Language.EN);
    List<Located> french = unmatched(pair, Language.FR);
    List<Located> told = new ArrayList<>();
    for (Located left : english) {
      Optional<Located> right =
          french.stream()
              .filter(other -> !told.contains(other))
              .filter(other -> sameBlock(pair, left.block(), other.block()))
              .findFirst();
      if (right.isPresent()) {
        told.add(right.get());
        findings.add(contradiction(pair, left, right.get()));
        told.add(left);
      }
    }
    omissions(pair, pair.english(), pair.french(), english, told, findings);
    omissions(pair, pair.french(), pair.english(), french, told, findings);
  }

  /** One finding for all that a block states and the other language leaves out. */
  private void omissions(
      DocumentPair pair,
      Document document,
      Document other,
      List<Located> stated,
      List<Located> told,
      Findings findings) {
    List<Block> done = new ArrayList<>();
    for (Located located : stated) {
      if (!told.contains(located) && !done.contains(located.block())) {
        done.add(located.block());
        String together =
            stated.stream()
                .filter(more -> !told.contains(more) && more.block().equals(located.block()))
                .map(more -> more.fact().written())
                .distinct()
                .collect(Collectors.joining(", "));
        omission(pair, document, other, located, together, findings);
      }
    }
  }

  /** The facts that a language states more often than the other, in order. */
  private List<Located> unmatched(DocumentPair pair, Language language) {
    Map<String, Integer> others = new HashMap<>();
    for (Located located : pair.statements().in(language.other(), kind)) {
      others.merge(located.fact().value(), 1, Integer::sum);
    }
    List<Located> left = new ArrayList<>();
    for (Located located : pair.statements().in(language, kind)) {
      Integer more = others.merge(located.fact().value(), -1, Integer::sum);
      boolean elsewhere =
          more >= 0
              || located.fact().answers()
              || statedIn(pair, language.other(), located.fact().value());
      if (!elsewhere) {
        left.add(located);
      }
    }
    return left;
  }

  /** Said once is enough: repeating a fact in one language only contradicts nothing. */
  private boolean statedIn(DocumentPair pair, Language language, String value) {
    return pair.statements().in(language, kind).stream()
        .anyMatch(located -> located.fact().value().equals(value));
  }

  private static boolean sameBlock(DocumentPair pair, Block english, Block french) {
    return pair.statements().counterparts(english).contains(french);
  }

  private Finding contradiction(DocumentPair pair, Located english, Located french) {
    return doc.finding(
            pair.french().path(),
            span(pair.french(), french),
            "French says “%s” where English says “%s”: make them agree.",
            "Le français dit « %s » là où l’anglais dit « %s » : faites-les concorder.",
            french.fact().written(),
            english.fact().written())
        .against(pair.english().at(span(pair.english(), english)));
  }

  private void omission(
      DocumentPair pair,
      Document document,
      Document other,
      Located located,
      String written,
      Findings findings) {
    List<Block> counterparts = pair.statements().counterparts(located.block());
    if (!omissions || counterparts.isEmpty()) {
      return;
    }
    Finding finding =
        doc.finding(
                document.path(),
                span(document, located),
                "“%s” stands here, but the other language doesn’t say it.",
                "« %s » figure ici, mais l’autre langue ne le dit pas.",
                written)
            .against(other.at(counterparts.getFirst().span()));
    findings.add(doc.severity() == Severity.ERROR ? finding.at(Severity.WARNING) : finding);
  }

  private static org.vivier.format.Span span(Document document, Located located) {
    Fact fact = located.fact();
    return document.span(fact.prose(), fact.start(), fact.end());
  }
}
