package org.vivier.check.rules;

import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** A long text without a single heading. */
final class HeadingsNone implements DocumentRule {
  private static final int LONG = 1_500;
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "headings-none",
              Family.MARKDOWN,
              "A long text has no headings at all: readers, and screen readers above all, can’t skim it.",
              "Un long texte n’a aucun titre : on ne peut le parcourir, surtout avec un lecteur d’écran.")
          .shownBy(
              Example.body(Language.EN, "You keep the lock and greet the boats. ".repeat(50)),
              Example.body(Language.EN, "## Your work\n\n" + "You keep the lock. ".repeat(100)));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    boolean heading = document.blocks().stream().anyMatch(b -> b.kind() == Kind.HEADING);
    int length = document.blocks().stream().mapToInt(block -> block.text().length()).sum();
    // Bold lines in their place are told by their own rule, once for all of them.
    if (!heading && length > LONG && BoldHeading.of(document).isEmpty()) {
      Block first = document.blocks().getFirst();
      Span span = new Span(first.span().line(), 1, first.span().line(), 1);
      findings.add(
          DOC.finding(
              document.path(),
              span,
              "This text has no headings: mark its parts with “## …”.",
              "Ce texte n’a aucun titre : marquez ses parties avec « ## … »."));
    }
  }
}
