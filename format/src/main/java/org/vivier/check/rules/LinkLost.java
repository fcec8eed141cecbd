package org.vivier.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Wording;
import org.vivier.format.Language;

/** A text that sends its reader to a link that isn't there: the label has lost its address. */
final class LinkLost implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-lost",
              Family.MARKDOWN,
              "The text sends the reader to a link (“the link below”, “click here”), and there is no link.",
              "Le texte renvoie à un lien (« le lien ci-dessous », « cliquez ici »), et il n’y a pas de lien.")
          .shownBy(
              Example.body(Language.EN, "Book a visit with the link below.\n\nBook a visit"),
              Example.body(
                  Language.EN,
                  "Book a visit with the link below.\n\n[Book a visit](https://canals.example.org/visit)"));

  private static final Wording BELOW_EN =
      Wording.of(
          "\\b(?:links?|buttons?) (?:provided |found |given |that follows? )?(?:below|underneath)\\b|\\bfollowing (?:links?|buttons?)\\b|\\bclick (?:on )?(?:the )?(?:link |button )?below\\b",
          "link",
          "button",
          "click");

  private static final Wording BELOW_FR =
      Wording.of(
          "\\b(?:liens?|boutons?) (?:fournis? |indiqués? |présentés? )?(?:ci-dessous|ci-après|qui suit|qui suivent|suivante?s?|plus bas)\\b|\\bcliquez ci-dessous\\b",
          "lien",
          "bouton",
          "cliquez");

  private static final Wording HERE_EN =
      Wording.of("\\bclick (?:on )?(?:here|this link)\\b", "click");

  private static final Wording HERE_FR =
      Wording.of("\\b(?:cliquez|cliquer|appuyez) (?:ici|sur ce lien)\\b", "cliqu", "appuyez");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    boolean english = document.language() == Language.EN;
    List<Block> blocks = document.blocks();
    int last = lastLink(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.CODE || block.kind() == Block.Kind.HTML) {
        continue;
      }
      Optional<MatchResult> lost = Optional.empty();
      if (i > last) {
        lost = (english ? BELOW_EN : BELOW_FR).first(block.prose());
      }
      if (lost.isEmpty() && !links(block)) {
        lost = (english ? HERE_EN : HERE_FR).first(block.prose());
      }
      lost.ifPresent(found ->
          findings.add(
              DOC.finding(
                  document.path(),
                  document.span(block.prose(), found.start(), found.end()),
                  "“%s” promises a link, and none is there: write [text](address).",
                  "« %s » annonce un lien, et il n’y en a pas : écrivez [texte](adresse).",
                  block.text().substring(found.start(), found.end()))));
    }
  }

  /** The last block with a link, or -1. */
  private static int lastLink(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (links(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** An address that stands there in full can at least be copied. */
  private static boolean links(Block block) {
    return !block.prose().links().isEmpty()
        || block.text().contains("http")
        || block.text().contains("www.")
        || block.text().contains("@");
  }
}
