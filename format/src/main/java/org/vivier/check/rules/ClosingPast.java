package org.vivier.check.rules;

import java.time.LocalDate;
import org.vivier.check.document.Document;
import org.vivier.format.FactsReader;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingTime;

/** A posting that still says it is open after its closing moment. */
final class ClosingPast implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.error(
              "closing-past",
              Family.DOMAIN,
              "The closing moment has passed but the posting isn’t archived, or it closes before it opens.",
              "Le moment de clôture est passé, mais l’offre n’est pas archivée, ou bien elle ferme avant d’ouvrir.")
          .boundToTime()
          .shownBy(
              Example.keys(Language.EN, "closes: 2001-01-31"),
              Example.keys(Language.EN, "closes: 2099-01-31"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    PostingFile file = document.file();
    if (file.frontMatter().value("closes") == null || !file.acceptsApplications()) {
      return;
    }
    PostingTime closes =
        FactsReader.read(file, FactsReader.zone(file).orElse(PostingSet.DEFAULT_ZONE))
            .facts()
            .closes();
    LocalDate today = findings.today();
    if (closes != null && closes.local().toLocalDate().isBefore(today)) {
      findings.add(
          DOC.finding(
              document.path(),
              document.keySpan("closes"),
              "This posting closed on %s: set “archived: true”, or extend it.",
              "Cette offre a fermé le %s : indiquez « archived: true », ou prolongez-la.",
              closes.local().toLocalDate()));
    }
  }
}
