package org.vivier.check.rules;

import java.util.HashMap;
import java.util.Map;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.text.LanguageGuess;

/** The same words in both languages: one of them was never translated. */
final class ParagraphUntranslated implements PairRule {
  private static final int FEWEST_WORDS = 5;
  private static final RuleDoc DOC =
      RuleDoc.error(
              "paragraph-untranslated",
              Family.ALIGNMENT,
              "A paragraph or item is the same in both languages: it was never translated.",
              "Un paragraphe ou un élément est identique dans les deux langues : il n’a jamais été"
                  + " traduit.")
          .shownBy(
              Example.bodies(
                  "You open the gates when a boat asks for it.",
                  "You open the gates when a boat asks for it."),
              Example.bodies(
                  "You open the gates when a boat asks for it.",
                  "Vous ouvrez les portes quand un bateau le demande."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    Map<String, Block> english = new HashMap<>();
    pair.english().text().forEach(block -> english.putIfAbsent(normal(block), block));
    for (Block block : pair.french().text()) {
      String text = normal(block);
      Block same = english.get(text);
      if (same != null && translatable(text, pair.french().questions().contains(block))) {
        // The one in the other language's text is what must be translated.
        LanguageGuess.Score score = Evidence.of(block);
        boolean french = score.french() > score.english();
        Document document = french ? pair.english() : pair.french();
        Document other = french ? pair.french() : pair.english();
        Block untranslated = french ? same : block;
        findings.add(
            DOC.finding(
                    document.path(),
                    untranslated.span(),
                    "“%s” stands word for word in both languages: translate it.",
                    "« %s » figure mot pour mot dans les deux langues : traduisez-le.",
                    Quote.of(block.text()))
                .against(other.at((french ? block : same).span())));
      }
    }
  }

  /** Options are often names, which no language translates: those have to show their language. */
  private static boolean translatable(String text, boolean question) {
    LanguageGuess.Score score = LanguageGuess.score(text);
    return score.words() >= FEWEST_WORDS
        && (!question || score.clearly(Language.EN) || score.clearly(Language.FR));
  }

  private static String normal(Block block) {
    return block.prose().lower().strip();
  }
}
