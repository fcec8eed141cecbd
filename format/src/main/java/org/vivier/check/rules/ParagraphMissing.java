package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;

/** A paragraph that only one language has. */
final class ParagraphMissing implements PairRule {
  private static final int SHORTEST = 25;
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "paragraph-missing",
              Family.ALIGNMENT,
              "A paragraph, or a row of a table, has no counterpart in the other language.",
              "Un paragraphe, ou une rangée de tableau, n’a pas d’équivalent dans l’autre langue.")
          .shownBy(
              Example.bodies(
                  "The lock opens at dawn and closes at dusk.\n\n"
                      + "You live in the house beside the gate, rent free.",
                  "L’écluse ouvre à l’aube et ferme au crépuscule."),
              Example.bodies(
                  "The lock opens at dawn and closes at dusk.\n\n"
                      + "You live in the house beside the gate, rent free.",
                  "L’écluse ouvre à l’aube et ferme au crépuscule.\n\n"
                      + "Vous logez sans frais dans la maison voisine de la porte."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.alone()) {
        match.english().stream()
            .filter(unit -> !pair.alignment().isMoved(unit.first()))
            .filter(
                unit -> !StatementMissing.tells(pair, pair.english(), pair.french(), unit.first()))
            .forEach(unit -> report(pair.english(), pair.french(), unit, findings));
        match.french().stream()
            .filter(unit -> !pair.alignment().isMoved(unit.first()))
            .filter(
                unit -> !StatementMissing.tells(pair, pair.french(), pair.english(), unit.first()))
            .forEach(unit -> report(pair.french(), pair.english(), unit, findings));
      }
    }
    rows(pair, pair.english(), pair.french(), findings);
    rows(pair, pair.french(), pair.english(), findings);
  }

  /** Rows of which every cell is alone, where this text has more rows than the other. */
  private static void rows(
      DocumentPair pair, Document document, Document other, Findings findings) {
    Map<Integer, List<Block>> rows = rows(document);
    int surplus = rows.size() - rows(other).size();
    if (surplus <= 0) {
      return;
    }
    Set<Block> alone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.alone()) {
        Stream.concat(match.english().stream(), match.french().stream())
            .forEach(unit -> alone.add(unit.first()));
      }
    }
    rows.values().stream()
        .filter(alone::containsAll)
        .limit(surplus)
        .forEach(row ->
            findings.add(
                DOC.finding(
                    document.path(),
                    row.getFirst().span(),
                    "The table row “%s” has no counterpart in “%s”.",
                    "La rangée de tableau « %s » n’a pas d’équivalent dans « %s ».",
                    Quote.of(row.stream().map(Block::text).collect(Collectors.joining(" | "))),
                    other.path())));
  }

  private static Map<Integer, List<Block>> rows(Document document) {
    Map<Integer, List<Block>> rows = new TreeMap<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.ROW) {
        rows.computeIfAbsent(block.span().line(), any -> new ArrayList<>()).add(block);
      }
    }
    return rows;
  }

  private static void report(Document document, Document other, Unit unit, Findings findings) {
    boolean paragraph = !unit.list() && unit.first().kind() == Kind.PARAGRAPH;
    if (paragraph && unit.first().text().strip().length() >= SHORTEST) {
      findings.add(
          DOC.finding(
              document.path(),
              unit.first().span(),
              "The paragraph “%s” has no counterpart in “%s”.",
              "Le paragraphe « %s » n’a pas d’équivalent dans « %s ».",
              Quote.of(unit.first().text()),
              other.path()));
    }
  }
}
