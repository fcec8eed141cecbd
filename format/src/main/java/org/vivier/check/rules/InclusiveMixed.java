package org.vivier.check.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Letters by which words are known to end alike. */
  private static final int ENDING = 3;

  private static final RuleDoc DOC =
      RuleDoc.info(
              "inclusive-mixed",
              Family.LANGUAGE,
              "The text shortens doublets in several ways (étudiant·e, étudiant(e)) or one ending in two (administrateur·trice, directeur·rice); one way reads better.",
              "Le texte abrège les doublets de plusieurs façons (étudiant·e, étudiant(e)) ou une terminaison de deux (administrateur·trice, directeur·rice) ; une seule se lit mieux.")
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
    Map<String, String> suffixes = new HashMap<>();
    boolean told = false;
    for (Block block : document.text()) {
      for (InclusiveForm form : FORMS.of(block.prose())) {
        told = told || suffix(document, block, form, suffixes, findings);
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

  /** Whether an ending is written otherwise than before: "·trice" above and "·rice" here. */
  private static boolean suffix(
      Document document,
      Block block,
      InclusiveForm form,
      Map<String, String> suffixes,
      Findings findings) {
    String written = block.text().substring(form.start(), form.end());
    int mark = 0;
    while (mark < written.length() && Character.isLetter(written.charAt(mark))) {
      mark++;
    }
    String base = singular(written.substring(0, mark).toLowerCase(Locale.ROOT));
    String suffix = letters(written.substring(mark));
    String feminine = singular(form.feminine().toLowerCase(Locale.ROOT));
    if (base.length() < ENDING || feminine.length() < ENDING) {
      return false;
    }
    String kind =
        base.substring(base.length() - ENDING)
            + ' '
            + feminine.substring(feminine.length() - ENDING);
    String before = suffixes.putIfAbsent(kind, suffix);
    if (before == null || before.equals(suffix)) {
      return false;
    }
    findings.add(
        DOC.finding(
            document.path(),
            document.span(block.prose(), form.start(), form.end()),
            "“%s” shortens with “%s” what stands above with “%s”: choose one.",
            "« %s » abrège par « %s » ce qui l’est plus haut par « %s » : choisissez.",
            written,
            suffix,
            before));
    return true;
  }

  private static String letters(String tail) {
    StringBuilder letters = new StringBuilder();
    tail.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return singular(letters.toString());
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
