package org.vivier.check.rules;

import org.vivier.check.document.Document;
import org.vivier.check.document.Wording;
import org.vivier.format.Language;
import org.vivier.format.Severity;
import org.vivier.format.Span;

/** A posting without a text. */
final class Stub implements DocumentRule {
  private static final int SHORTEST = 80;
  private static final int SHORT = 500;
  private static final Wording FILLER =
      Wording.of(
          "\\blorem ipsum\\b|\\[(?:insert|insérer)[^\\]]{0,200}\\]|\\bcoming soon\\b",
          "lorem",
          "[ins",
          "coming soon");
  private static final RuleDoc DOC =
      RuleDoc.error(
              "stub",
              Family.DOMAIN,
              "The posting has no text, a filler in place of one, a lone paragraph (a warning), or thousands of them.",
              "L’offre n’a pas de texte, a un texte de remplissage se résume à un paragraphe (un avertissement) ou en a des milliers.")
          .shownBy(
              Example.body(Language.EN, "TBD"),
              Example.body(
                  Language.EN,
                  "## Your work\n\nYou keep the lock, greet the boats and look after the gates in every season of the year, with a small team."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (!document.file().readable()) {
      return;
    }
    if (document.tooLong()) {
      findings.add(
          DOC.finding(
              document.path(),
              Span.START,
              "This text has more than %s paragraphs and items: that is no posting, and what follows them isn’t checked.",
              "Ce texte a plus de %s paragraphes et éléments : ce n’est pas une offre, et la suite n’est pas vérifiée.",
              Document.MOST_BLOCKS));
    }
    int length = document.blocks().stream().mapToInt(block -> block.text().strip().length()).sum();
    Span span = document.blocks().isEmpty() ? Span.START : document.blocks().getFirst().span();
    boolean filler = document.blocks().stream().anyMatch(block -> FILLER.in(block.prose()));
    if (length == 0) {
      findings.add(
          DOC.finding(
              document.path(),
              span,
              "This posting has no text below its front matter.",
              "Cette offre n’a aucun texte sous son en-tête."));
    } else if (length < SHORTEST) {
      findings.add(
          DOC.finding(
              document.path(),
              span,
              "This posting’s text is a stub of %s characters.",
              "Le texte de cette offre n’est qu’une ébauche de %s caractères.",
              length));
    } else if (filler) {
      findings.add(
          DOC.finding(
              document.path(),
              span,
              "This posting’s text holds a filler such as “lorem ipsum”.",
              "Le texte de cette offre contient un remplissage comme « lorem ipsum »."));
    } else if (document.blocks().size() == 1 && length < SHORT) {
      findings.add(
          DOC.finding(
                  document.path(),
                  span,
                  "This posting’s text is a single paragraph and says nothing of the work.",
                  "Le texte de cette offre tient en un paragraphe et ne dit rien du travail.")
              .at(Severity.WARNING));
    }
  }
}
