package org.vivier.check.rules;

import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.text.Folding;

/** A French title that names men only. */
final class TitleMasculine implements DocumentRule {
  private static final Pattern MASCULINE =
      Pattern.compile(
          "^(?:développeurs?|concepteurs?|conseillers?|directeurs?|agents?|adjoints?|chercheurs?|rédacteurs?|traducteurs?|recruteurs?|coordonnateurs?|narrateurs?|assistants?|ingénieurs?|techniciens?|administrateurs?|dirigeants?|étudiants?|superviseurs?|réviseurs?|communicateurs?|formateurs?|évaluateurs?|premiers? dirigeants?|(?:gestionnaires?|responsables?|analystes?|chefs?|spécialistes?|architectes?|stratèges?) (?:\\p{L}+ (?:\\p{L}+ )?){0,2}(?:principal|principaux|adjoint|délégué|associé|général|expérimenté|chevronné|créatif)s?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern FEMININE =
      Pattern.compile(
          "[·•/.]|\\(-?(?:e|ère|ière|rice|trice|se|euse|ne|ve|le)s?\\)|\\bou\\b|trice|euse|ère\\b|(?:agent|adjoint|assistant|étudiant|dirigeant)e|ienne|ingénieure|\\bet\\b.*(?:trice|euse)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final RuleDoc DOC =
      RuleDoc.info(
              "title-masculine",
              Family.LANGUAGE,
              "The French title names men only. Both forms, or a word for everyone, invites everyone.",
              "Le titre français ne nomme que des hommes. Le doublet, ou un mot épicène, invite tout le monde.")
          .shownBy(
              Example.keys(Language.FR, "title: Conseiller en navigation"),
              Example.keys(Language.FR, "title: Conseillère ou conseiller en navigation"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    String title = document.file().title();
    if (document.language() == Language.FR
        && MASCULINE.matcher(Folding.unify(title)).find()
        && !FEMININE.matcher(title).find()) {
      findings.add(
          DOC.finding(
              document.path(),
              document.keySpan("title"),
              "The title “%s” names men only: use both forms or a word for everyone.",
              "Le titre « %s » ne nomme que des hommes : employez le doublet ou un mot épicène.",
              title));
    }
  }
}
