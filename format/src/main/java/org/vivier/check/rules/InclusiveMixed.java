package org.vivier.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.TextAnswer;
import org.vivier.format.Language;
import org.vivier.format.Span;
import org.vivier.text.InclusiveForm;
import org.vivier.text.InclusiveForms;

/** Middle dots here, parentheses there. */
final class InclusiveMixed implements DocumentRule {
  private static final TextAnswer<List<InclusiveForm>> FORMS =
      new TextAnswer<>(prose -> InclusiveForms.find(prose.text()));
  private static final RuleDoc DOC =
      RuleDoc.info(
              "inclusive-mixed",
              Family.LANGUAGE,
              "The text shortens doublets in several ways (étudiant·e, étudiant(e)); one way reads better.",
              "Le texte abrège les doublets de plusieurs façons (étudiant·e, étudiant(e)) ; une seule se lit mieux.")
          .shownBy(
              Example.body(Language.FR, "Les candidat·e·s et les étudiant(e)s sont bienvenus."),
              Example.body(Language.FR, "Les candidat·e·s et les étudiant·e·s sont bienvenus."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (document.language() != Language.FR) {
      return;
    }
    Set<InclusiveForm.Style> styles = EnumSet.noneOf(InclusiveForm.Style.class);
    for (Block block : document.text()) {
      for (InclusiveForm form : FORMS.of(block.prose())) {
        boolean marked = form.style() != InclusiveForm.Style.HYPHEN;
        if (marked && styles.add(form.style()) && styles.size() == 2) {
          Span span = document.span(block.prose(), form.start(), form.end());
          findings.add(
              DOC.finding(
                  document.path(),
                  span,
                  "“%s” is written another way than the inclusive forms above: choose one way.",
                  "« %s » s’écrit autrement que les formes inclusives qui précèdent : choisissez une seule façon.",
                  block.text().substring(form.start(), form.end())));
        }
      }
    }
  }
}
