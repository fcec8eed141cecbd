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
  /** Words of a line of which even two may show its language. */
  private static final int SHORT = 6;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "line-language",
              Family.LANGUAGE,
              "A paragraph, item or sentence is in the other language: left untranslated, or two"
                  + " languages in one line.",
              "Un paragraphe, un élément ou une phrase est dans l’autre langue : non traduit, ou"
                  + " deux langues dans une même ligne.")
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
    for (Block block : document.prose()) {
      if (block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.HTML) {
        sentences(document, block, findings);
      }
    }
  }

  private static void sentences(Document document, Block block, Findings findings) {
    LanguageGuess.Score score = Evidence.of(block);
    Language own = document.language();
    int foreign = own == Language.EN ? score.french() : score.english();
    String text = unquoted(block);
    if (score.words() <= SHORT) {
      boolean linked = !block.prose().links().isEmpty();
      if (!linked && MixedLine.whole(text, own)) {
        report(document, block, 0, block.text().length(), findings);
        return;
      }
    }
    if (foreign < 1) {
      return;
    }
    if (foreign >= 3 && clearlyOther(document, text)) {
      report(document, block, 0, block.text().length(), findings);
      return;
    }
    int start = 0;
    for (String sentence : SENTENCE_END.split(text, -1)) {
      int from = text.indexOf(sentence, start);
      if ((foreign >= 3 && clearlyOther(document, sentence))
          || (brief(sentence) && MixedLine.whole(sentence, own))) {
        report(document, block, from, from + sentence.length(), findings);
      } else {
        Optional<Stretch> mixed = MixedLine.foreign(sentence, own);
        mixed
            .filter(part -> !linked(block, from + part.from(), from + part.to()))
            .ifPresent(
                part -> report(document, block, from + part.from(), from + part.to(), findings));
      }
      start = from + sentence.length();
    }
  }

  private static boolean brief(String sentence) {
    int words = LanguageGuess.score(sentence).words();
    return words > 2 && words <= SHORT;
  }

  /** The text in which blanks stand for what is quoted or set apart, unless that is most of it. */
  private static String unquoted(Block block) {
    String text = block.text();
    StringBuilder rest = new StringBuilder(text);
    int hidden = 0;
    char closing = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closing == 0) {
        closing = c == '«' ? '»' : c == '“' ? '”' : 0;
      }
      if ((closing != 0 || block.prose().emphasized(i)) && Character.isLetter(c)) {
        rest.setCharAt(i, ' ');
        hidden++;
      }
      closing = c == closing ? 0 : closing;
    }
    return hidden * 10 > text.length() * 9 || closing != 0 ? text : rest.toString();
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
