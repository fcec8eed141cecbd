package org.vivier.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Prose;
import org.vivier.check.document.Wording;
import org.vivier.format.Language;

/** A text that sends its reader to a link that isn't there: the label has lost its address. */
final class LinkLost implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-lost",
              Family.MARKDOWN,
              "The text sends the reader to a link (“the link below”, “click here”), and there is"
                  + " no link.",
              "Le texte renvoie à un lien (« le lien ci-dessous », « cliquez ici »), et il n’y a"
                  + " pas de lien.")
          .shownBy(
              Example.body(Language.EN, "Book a visit with the link below.\n\nBook a visit"),
              Example.body(
                  Language.EN,
                  "Book a visit with the link below.\n\n[Book a visit](https://canals.example.org/visit)"));

  private static final Wording BELOW_EN =
      Wording.of(
          "\\b(?:hyper)?(?:links?|buttons?|url) (?:provided |found |given |listed |shown |that"
              + " follows? )?(?:below|underneath)\\b|\\b(?:hyper)?links? (?:at|in) the"
              + " (?:bottom|end|foot)\\b|\\bfollowing (?:hyper)?(?:links?|buttons?)\\b|\\bclick"
              + " (?:on )?(?:the )?(?:link |button )?below\\b|\\bbutton below\\b|\\bclick (?:on"
              + " )?(?:the )?[“\"][^”\"]{1,40}[”\"](?: button)? below\\b",
          "link",
          "button",
          "url",
          "click");
  private static final Wording BELOW_FR =
      Wording.of(
          "\\b(?:hyper)?(?:liens?|boutons?|adresse url) (?:« ?[^»]{1,40}» )?(?:fournis? |indiqués?"
              + " |présentés? |affichés? )?(?:ci-dessous|ci-après|qui suit|qui"
              + " suivent|suivante?s?|plus bas)\\b|\\b(?:hyper)?liens? (?:au bas|à la fin|en bas|au"
              + " pied)\\b|\\bcliquez ci-dessous\\b",
          "lien",
          "bouton",
          "adresse url",
          "cliquez");

  /** A page below is a link only where a bare label follows. */
  private static final Wording PAGE_EN =
      Wording.of(
          "\\b(?:page|site|website|form|document|guide|address) (?:provided |given |found"
              + " )?below\\b",
          "below");

  private static final Wording PAGE_FR =
      Wording.of(
          "\\b(?:page|site|formulaire|document|guide|adresse) (?:web )?(?:fournie? |indiquée?"
              + " )?(?:ci-dessous|ci-après)\\b",
          "ci-dessous",
          "ci-après");

  private static final Wording HERE_EN =
      Wording.of(
          "\\bclick (?:on )?(?:here|this link)\\b(?! and"
              + " there)|\\b(?:follow|use|visit|open|via|at|through|with|by following|by using|on)"
              + " this (?:hyper)?link\\b(?! between| with| to)|\\[[^\\]]{0,30}\\bhere\\]",
          "click",
          "link",
          "here]");
  private static final Wording HERE_FR =
      Wording.of(
          "\\b(?:cliquez|cliquer|appuyez) (?:ici|sur ce lien)\\b(?! et"
              + " là)|\\b(?:suivez|utilisez|suivre|utiliser|à|via|par|au moyen de|à l'aide"
              + " de|avec|sur) ce (?:hyper)?lien\\b(?! entre| avec)|\\[[^\\]]{0,30}\\bici\\]",
          "cliqu",
          "appuyez",
          "lien",
          "ici]");

  /** What a label that lost its address has at most: no sentence, and few characters. */
  private static final int LABEL = 60;

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
      Optional<MatchResult> lost = below(blocks, i, last, english);
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

  /** A link that is promised below and isn't there: none follows, or a bare label does. */
  private static Optional<MatchResult> below(
      List<Block> blocks, int at, int last, boolean english) {
    Prose prose = blocks.get(at).prose();
    Optional<MatchResult> link = (english ? BELOW_EN : BELOW_FR).first(prose);
    if (link.isPresent()) {
      boolean behind = prose.links().stream().anyMatch(each -> each.end() > link.get().start());
      boolean address = prose.links().isEmpty() && links(blocks.get(at));
      boolean lost = !behind && !address && (at >= last || label(blocks, at + 1));
      return link.filter(found -> lost);
    }
    return (english ? PAGE_EN : PAGE_FR)
        .first(prose)
        .filter(found -> !links(blocks.get(at)) && label(blocks, at + 1));
  }

  /** A short line without a link or the end of a sentence. */
  private static boolean label(List<Block> blocks, int at) {
    if (at >= blocks.size() || links(blocks.get(at))) {
      return false;
    }
    Block block = blocks.get(at);
    String text = block.text().strip();
    return block.kind() == Block.Kind.PARAGRAPH
        && !text.isEmpty()
        && text.length() <= LABEL
        && ".:;!?".indexOf(text.charAt(text.length() - 1)) < 0;
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
