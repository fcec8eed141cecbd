package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Match;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Unit;
import org.vivier.format.Finding;
import org.vivier.format.Severity;

/** A list item, or a whole list, that only one language has. */
final class ItemMissing implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.error(
              "list-item-missing",
              Family.ALIGNMENT,
              "A list item has no counterpart in the other language: people who read one language are told less. "
                  + "Where the two lists are of one length, or something else is left over that may be the item, it is a warning.",
              "Un élément de liste n’a pas d’équivalent dans l’autre langue : les personnes qui lisent une des langues en apprennent moins. "
                  + "Quand les deux listes ont la même longueur, ou qu’il reste ailleurs un texte qui pourrait être cet élément, c’est un avertissement.")
          .shownBy(
              Example.bodies(
                  "You will:\n\n- open the gates\n- answer the radio\n- paint the bollards",
                  "Vous devrez :\n\n- ouvrir les portes\n- peindre les bollards"),
              Example.bodies(
                  "You will:\n\n- open the gates\n- answer the radio\n- paint the bollards",
                  "Vous devrez :\n\n- ouvrir les portes\n- répondre à la radio\n- peindre les bollards"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    List<Match<Block>> items = pair.alignment().items();
    for (int i = 0; i < items.size(); i++) {
      Match<Block> match = items.get(i);
      if (match.alone() && !unread(pair, items, i)) {
        report(pair, match.english(), match.french(), findings);
      }
    }
    for (Match<Unit> match : pair.alignment().units()) {
      if (match.alone()) {
        report(pair, items(match.english()), items(match.french()), findings);
      }
    }
  }

  /**
   * Whether an item has lost its marker in the other language, where it is then part of the item
   * beside it. The marker is told.
   */
  private static boolean unread(DocumentPair pair, List<Match<Block>> items, int at) {
    boolean english = items.get(at).french().isEmpty();
    Document other = english ? pair.french() : pair.english();
    for (int beside : new int[] {at - 1, at + 1}) {
      if (beside >= 0 && beside < items.size() && !items.get(beside).alone()) {
        Match<Block> match = items.get(beside);
        List<Block> facing = english ? match.french() : match.english();
        int own = (english ? match.english() : match.french()).size();
        if (facing.stream().mapToInt(block -> ListMarker.told(other, block) + 1).sum() > own) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Block> items(List<Unit> units) {
    return units.stream().filter(Unit::list).flatMap(unit -> unit.blocks().stream()).toList();
  }

  private static void report(
      DocumentPair pair, List<Block> english, List<Block> french, Findings findings) {
    english.stream()
        .filter(item -> !pair.alignment().isMoved(item))
        .forEach(item -> report(pair, pair.english(), pair.french(), item, findings));
    french.stream()
        .filter(item -> !pair.alignment().isMoved(item))
        .forEach(item -> report(pair, pair.french(), pair.english(), item, findings));
  }

  private static void report(
      DocumentPair pair, Document document, Document other, Block item, Findings findings) {
    if (!item.text().isBlank()) {
      Finding finding =
          DOC.finding(
              document.path(),
              item.span(),
              "The item “%s” has no counterpart in “%s”: translate it or remove it.",
              "L’élément « %s » n’a pas d’équivalent dans « %s » : traduisez-le ou retirez-le.",
              Quote.of(item.text()),
              other.path());
      findings.add(pair.alignment().isMissing(item) ? finding : finding.at(Severity.WARNING));
    }
  }
}
