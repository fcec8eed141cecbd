package org.vivier.check.rules;

import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Language;

/** Straight and curly apostrophes in one text. */
final class ApostrophesMixed implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.info(
              "apostrophes-mixed",
              Family.MARKDOWN,
              "Straight (') and typographic (’) apostrophes are mixed in one text.",
              "Des apostrophes droites (') et typographiques (’) se mêlent dans un même texte.")
          .shownBy(
              Example.body(Language.EN, "You’re the keeper. It's your lock."),
              Example.body(Language.EN, "You’re the keeper. It’s your lock."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    int curly = 0;
    int straight = 0;
    @Nullable Block block = null;
    int at = 0;
    for (Block candidate : document.text()) {
      String text = candidate.text();
      for (int i = 1; i + 1 < text.length(); i++) {
        char c = text.charAt(i);
        if ((c == '\'' || c == '’')
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1))) {
          curly += c == '’' ? 1 : 0;
          straight += c == '\'' ? 1 : 0;
          if (c == '\'' && block == null) {
            block = candidate;
            at = i;
          }
        }
      }
    }
    if (block != null && curly > 0) {
      findings.add(
          DOC.finding(
              document.path(),
              document.span(block.prose(), at, at + 1),
              "This text mixes typographic apostrophes (’, %s in all) with straight ones (', %s in all): here is the first straight one.",
              "Ce texte mêle des apostrophes typographiques (’, %s en tout) et droites (', %s en tout) : voici la première apostrophe droite.",
              curly,
              straight));
    }
  }
}
