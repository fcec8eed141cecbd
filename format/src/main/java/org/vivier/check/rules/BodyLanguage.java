package org.vivier.check.rules;

import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.format.Span;
import org.vivier.text.LanguageGuess.Score;

/** A file whose text is in the other language than its folder. */
final class BodyLanguage implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.error(
              "body-language",
              Family.LANGUAGE,
              "The text is in the other language than its folder says.",
              "Le texte n’est pas dans la langue que son dossier annonce.")
          .shownBy(
              Example.body(
                  Language.FR,
                  "We are looking for a lock keeper who will open the gates for the boats and greet the crews that are on their way to the sea."),
              Example.body(
                  Language.FR,
                  "Nous cherchons une personne qui ouvrira les portes de l’écluse aux bateaux et accueillera les équipages en route vers la mer."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (wrong(document)) {
      findings.add(
          DOC.finding(
              document.path(),
              document.blocks().isEmpty() ? Span.START : document.blocks().getFirst().span(),
              document.language() == Language.EN
                  ? "This English file is written in French."
                  : "This French file is written in English.",
              document.language() == Language.EN
                  ? "Ce fichier anglais est rédigé en français."
                  : "Ce fichier français est rédigé en anglais."));
    }
  }

  static boolean wrong(Document document) {
    int english = 0;
    int french = 0;
    int words = 0;
    for (Block block : document.blocks()) {
      Score score = Evidence.of(block);
      english += score.english();
      french += score.french();
      words += score.words();
    }
    Score all = new Score(english, french, words);
    return words >= 8 && all.clearly(document.language().other());
  }
}
