package org.vivier.check.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.rules.MixedLine.Stretch;
import org.vivier.format.Language;
import org.vivier.text.LanguageGuess;

/** A sentence in the other language within a text that is otherwise right. */
final class LineLanguage implements DocumentRule {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "line-language",
              Family.LANGUAGE,
              "A paragraph, item or sentence is in the other language: left untranslated, or two languages in one line.",
              "Un paragraphe, un élément ou une phrase est dans l’autre langue : non traduit, ou deux langues dans une même ligne.")
          .shownBy(
              Example.body(
                  Language.FR,
                  "Nous cherchons une personne qui aime les bateaux.\n\nYou will open the gates and greet the crews of the boats."),
              Example.body(
                  Language.FR,
                  "Nous cherchons une personne qui aime les bateaux.\n\nVous ouvrirez les portes et accueillerez les équipages."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (BodyLanguage.wrong(document)) {
      return;
    }
    for (Block block : document.text()) {
      if (block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.HTML) {
        sentences(document, block, findings);
      }
    }
  }

  private static void sentences(Document document, Block block, Findings findings) {
    LanguageGuess.Score score = Evidence.of(block);
    int foreign = document.language() == Language.EN ? score.french() : score.english();
    if (foreign < 1) {
      return;
    }
    if (foreign >= 3 && clearlyOther(document, block.text())) {
      report(document, block, 0, block.text().length(), findings);
      return;
    }
    int start = 0;
    String text = block.text();
    for (String sentence : SENTENCE_END.split(text, -1)) {
      int from = text.indexOf(sentence, start);
      if (foreign >= 3 && clearlyOther(document, sentence)) {
        report(document, block, from, from + sentence.length(), findings);
      } else {
        Optional<Stretch> mixed = MixedLine.foreign(sentence, document.language());
        mixed
            .filter(part -> !linked(block, from + part.from(), from + part.to()))
            .ifPresent(
                part -> report(document, block, from + part.from(), from + part.to(), findings));
      }
      start = from + sentence.length();
    }
  }

  /** The label of a link may be a name in its own language. */
  private static boolean linked(Block block, int from, int to) {
    return block.prose().links().stream().anyMatch(link -> link.start() < to && from < link.end());
  }

  private static boolean clearlyOther(Document document, String text) {
    LanguageGuess.Score score = LanguageGuess.score(text);
    return score.words() >= 4 && score.clearly(document.language().other());
  }

  private static void report(Document document, Block block, int from, int to, Findings findings) {
    boolean english = document.language() == Language.EN;
    findings.add(
        DOC.finding(
            document.path(),
            document.span(block.prose(), from, to),
            english ? "“%s” is French in an English text." : "“%s” is English in a French text.",
            english
                ? "« %s » est en français dans un texte anglais."
                : "« %s » est en anglais dans un texte français.",
            Quote.of(block.text().substring(from, to))));
  }
}
