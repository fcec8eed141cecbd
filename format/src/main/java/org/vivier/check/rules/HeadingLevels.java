package org.vivier.check.rules;

import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Headings start at 2, below the title, and go down one level at a time. */
final class HeadingLevels implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "heading-levels",
              Family.MARKDOWN,
              "Headings don’t start at level 2, below the title, or skip a level.",
              "Les titres ne commencent pas au niveau 2, sous le titre de la page, ou sautent un niveau.")
          .shownBy(
              Example.body(Language.EN, "### Your work\n\nYou open the gates."),
              Example.body(Language.EN, "## Your work\n\nYou open the gates."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    int level = 1;
    boolean first = true;
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.HEADING) {
        if (block.text().isBlank()) {
          findings.add(empty(document, block));
        } else if (first ? block.level() != 2 : block.level() > level + 1 || block.level() == 1) {
          findings.add(first ? start(document, block) : skipped(document, block, level));
        }
        first = false;
        level = Math.max(2, block.level());
      }
    }
  }

  private static Finding start(Document document, Block block) {
    return DOC.finding(
        document.path(),
        block.span(),
        "The first heading is of level %s: start at level 2 (“##”), below the title.",
        "Le premier titre est de niveau %s : commencez au niveau 2 (« ## »), sous le titre de la page.",
        block.level());
  }

  private static Finding skipped(Document document, Block block, int before) {
    return DOC.finding(
        document.path(),
        block.span(),
        "This heading is of level %s after one of level %s: use levels 2 and up, one step at a time.",
        "Ce titre est de niveau %s après un titre de niveau %s : employez les niveaux 2 et suivants, un pas à la fois.",
        block.level(),
        before);
  }

  private static Finding empty(Document document, Block block) {
    return DOC.finding(
        document.path(), block.span(), "This heading is empty.", "Ce titre est vide.");
  }
}
