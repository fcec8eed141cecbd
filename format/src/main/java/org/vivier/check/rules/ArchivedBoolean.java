package org.vivier.check.rules;

import org.vivier.check.document.Document;
import org.vivier.format.FrontMatterValue;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.Language;

/** {@code archived} must be a boolean, or two programs read it differently. */
final class ArchivedBoolean implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.error(
              "archived-not-boolean",
              Family.FRONT_MATTER,
              "“archived” isn’t true or false: in quotes or in words it is text, which some programs read as true.",
              "« archived » n’est ni true ni false : entre guillemets ou en mots, c’est du texte, que certains programmes lisent comme vrai.")
          .shownBy(
              Example.keys(Language.EN, "archived: 'false'"),
              Example.keys(Language.EN, "archived: false"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    FrontMatterValue value = document.file().frontMatter().value("archived");
    if (value == null || (value instanceof Scalar scalar && scalar.asBoolean().isPresent())) {
      return;
    }
    String text = value instanceof Scalar scalar ? scalar.text().strip() : "…";
    if (text.isEmpty()) {
      return;
    }
    org.vivier.format.Finding finding =
        DOC.finding(
            document.path(),
            value.span(),
            "“archived” is the text “%s”: write true or false, without quotes.",
            "« archived » est le texte « %s » : écrivez true ou false, sans guillemets.",
            text);
    findings.add(text.matches("true|false") ? finding.fixedBy(text) : finding);
  }
}
