package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * Facts of one kind must be the same in both languages. They are compared where they stand: in the
 * blocks that say the same, in the titles, in the descriptions. A different fact of the kind there
 * is a contradiction; a fact that the other language states nowhere is an omission.
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
    boolean english = !pair.statements().in(Language.EN, kind).isEmpty();
    boolean french = !pair.statements().in(Language.FR, kind).isEmpty();
    // Where one text states none, nothing contradicts the other.
    List<Located> told = english && french ? contradictions(pair, findings) : List.of();
    if (omissions && (english || french)) {
      omissions(pair, pair.english(), pair.french(), unstated(pair, Language.EN), told, findings);
      omissions(pair, pair.french(), pair.english(), unstated(pair, Language.FR), told, findings);
    }
  }

  /** Tells the facts that contradict each other, and returns them. */
  private List<Located> contradictions(DocumentPair pair, Findings findings) {
    List<Located> told = new ArrayList<>();
    Set<List<Block>> compared = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block english : blocks(pair)) {
      List<Block> facing = pair.statements().counterparts(english);
      // What faces one list as a whole is compared once, however many items the list has.
      if (!facing.isEmpty() && !compared.add(facing)) {
        continue;
      }
      Set<Block> french = identities(facing);
      Set<Block> together = identities(counterparts(pair, french, english));
      List<Located> left = differing(pair, Language.EN, together, french, told);
      List<Located> right = differing(pair, Language.FR, french, together, told);
      for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
        if (contradict(pair, left.get(i), right.get(i))) {
          told.add(left.get(i));
          told.add(right.get(i));
          findings.add(contradiction(pair, left.get(i), right.get(i)));
        }
      }
    }
    return told;
  }

  /** English blocks that state such a fact, in order. */
  private Set<Block> blocks(DocumentPair pair) {
    return identities(
        pair.statements().in(Language.EN, kind).stream().map(Located::block).toList());
  }

  /** What the French blocks say together, of which the English block is a part. */
  private static List<Block> counterparts(DocumentPair pair, Set<Block> french, Block english) {
    if (french.isEmpty()) {
      return List.of(english);
    }
    Set<List<Block>> facing = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Block> all = new ArrayList<>();
    for (Block block : french) {
      List<Block> counterparts = pair.statements().counterparts(block);
      if (facing.add(counterparts)) {
        all.addAll(counterparts);
      }
    }
    return all;
  }

  private static Set<Block> identities(List<Block> blocks) {
    Set<Block> set = new LinkedHashSet<>();
    set.addAll(blocks);
    return set;
  }

  /** The facts of some blocks that the blocks which say the same in the other language lack. */
  private List<Located> differing(
      DocumentPair pair,
      Language language,
      Set<Block> blocks,
      Set<Block> others,
      List<Located> told) {
    List<Fact> same =
        pair.statements().in(language.other(), kind).stream()
            .filter(located -> others.contains(located.block()))
            .map(Located::fact)
            .toList();
    return pair.statements().in(language, kind).stream()
        .filter(located -> blocks.contains(located.block()))
        // Loose wordings answer what the other language states and ask for no answer themselves.
        .filter(located -> !located.fact().answers())
        .filter(located -> same.stream().noneMatch(located.fact()::agreesWith))
        .filter(located -> !told.contains(located))
        .toList();
  }

  /** Two facts that both stand in the other text as well have only changed places. */
  private boolean contradict(DocumentPair pair, Located english, Located french) {
    boolean head = pair.english().head().contains(english.block());
    return !(statedIn(pair, Language.FR, english.fact(), head)
        && statedIn(pair, Language.EN, french.fact(), head));
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

  /** The facts that the other language states nowhere: repeating one contradicts nothing. */
  private List<Located> unstated(DocumentPair pair, Language language) {
    return pair.statements().in(language, kind).stream()
        .filter(located -> located.fact().weight() == Fact.Weight.STATED)
        .filter(located -> !statedIn(pair, language.other(), located.fact(), true))
        .toList();
  }

  /** Whether a text states a fact; its description does not speak for the text itself. */
  private boolean statedIn(DocumentPair pair, Language language, Fact fact, boolean head) {
    return pair.statements().in(language, kind).stream()
        .filter(located -> head || !pair.in(language).head().contains(located.block()))
        .anyMatch(located -> located.fact().agreesWith(fact));
  }

  private Finding contradiction(DocumentPair pair, Located english, Located french) {
    boolean stated =
        english.fact().weight() == Fact.Weight.STATED
            && french.fact().weight() == Fact.Weight.STATED;
    Finding finding =
        doc.finding(
                pair.french().path(),
                span(pair.french(), french),
                "French says “%s” where English says “%s”: make them agree.",
                "Le français dit « %s » là où l’anglais dit « %s » : faites-les concorder.",
                french.fact().written(),
                english.fact().written())
            .against(pair.english().at(span(pair.english(), english)));
    return stated || doc.severity() != Severity.ERROR ? finding : finding.at(Severity.WARNING);
  }

  private void omission(
      DocumentPair pair,
      Document document,
      Document other,
      Located located,
      String written,
      Findings findings) {
    List<Block> counterparts = pair.statements().counterparts(located.block());
    if (counterparts.isEmpty()) {
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
