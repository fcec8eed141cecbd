package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.Finding;
import org.vivier.format.Span;

/** A text so long that the comparison of the two languages ends before the text does. */
final class ComparedInPart implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
          "compared-in-part",
          Family.ALIGNMENT,
          "The text has more links, facts, items or paragraphs than are compared with the other"
              + " language: what comes after isn’t checked.",
          "Le texte compte plus de liens, de faits, d’éléments ou de paragraphes qu’on n’en compare"
              + " avec l’autre langue : la suite n’est pas vérifiée.");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Document document : pair.both()) {
      links(document, findings);
      facts(pair, document, findings);
      units(document, findings);
    }
  }

  private static void links(Document document, Findings findings) {
    LinkMissing.firstUncompared(document, findings.knowledge())
        .ifPresent(target ->
            findings.add(
                told(
                    document,
                    document.span(target.link()),
                    "Only the first %s links were compared with the other language.",
                    "Seuls les %s premiers liens ont été comparés à l’autre langue.",
                    LinkMissing.MOST)));
  }

  private static void facts(DocumentPair pair, Document document, Findings findings) {
    pair.statements()
        .firstUnread(document.language())
        .ifPresent(block ->
            findings.add(
                told(
                    document,
                    block.span(),
                    "There are more numbers, dates and amounts than are compared with the other"
                        + " language: what follows isn’t checked.",
                    "Il y a plus de nombres, de dates et de montants qu’on n’en compare avec"
                        + " l’autre langue : la suite n’est pas vérifiée.")));
  }

  private static void units(Document document, Findings findings) {
    int most = DocumentPair.MOST_IN_ORDER;
    List<Unit> units = document.units();
    if (units.size() > most) {
      findings.add(
          told(
              document,
              units.get(most).first().span(),
              "Only the first %s headings, paragraphs and lists were compared with the other"
                  + " language.",
              "Seuls les %s premiers titres, paragraphes et listes ont été comparés à l’autre"
                  + " langue.",
              most));
    }
    units.stream()
        .filter(unit -> unit.list() && unit.blocks().size() > most)
        .map(unit -> unit.blocks().get(most))
        .map(Block::span)
        .forEach(span ->
            findings.add(
                told(
                    document,
                    span,
                    "Only the first %s items of this list were compared with the other language.",
                    "Seuls les %s premiers éléments de cette liste ont été comparés à l’autre"
                        + " langue.",
                    most)));
    int longest = DocumentPair.LONGEST_BLOCK;
    document.blocks().stream()
        .filter(block -> block.text().length() > longest)
        .forEach(block ->
            findings.add(
                told(
                    document,
                    block.span(),
                    "Only the first %s characters of this paragraph were compared with the other"
                        + " language.",
                    "Seuls les %s premiers caractères de ce paragraphe ont été comparés à l’autre"
                        + " langue.",
                    longest)));
  }

  private static Finding told(
      Document document, Span span, String en, String fr, Object... amount) {
    return DOC.finding(document.path(), span, en, fr, amount);
  }
}
