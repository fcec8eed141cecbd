package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Fact;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.align.Statements.Located;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** A description that states something else than the text below it. */
final class DescriptionContradicts implements PairRule {
  /** What a posting has one of; numbers, days and places may differ within one text. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.CLASSIFICATION, Kind.PROFILE, Kind.TENURE, Kind.SECURITY, Kind.LANGUAGE_REQUIREMENT);

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "description-contradicts",
              Family.ALIGNMENT,
              "“description”, which search results show, states a classification, linguistic"
                  + " profile, tenure, security level or language requirement other than the text"
                  + " of the same file.",
              "« description », que montrent les résultats de recherche, énonce une classification,"
                  + " un profil linguistique, une durée d’emploi, un niveau de sécurité ou une"
                  + " exigence linguistique autres que ceux du texte du même fichier.")
          .shownBy(
              Example.keys(
                  "description: Keeps the lock as CR-04.\ntitle: Lock keeper (CR-05)",
                  "description: Garde l’écluse au niveau CR-04.\n"
                      + "title: Éclusière ou éclusier (CR-05)"),
              Example.keys(
                  "description: Keeps the lock as CR-05.\ntitle: Lock keeper (CR-05)",
                  "description: Garde l’écluse au niveau CR-05.\n"
                      + "title: Éclusière ou éclusier (CR-05)"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Language language : Language.values()) {
      for (Kind kind : KINDS) {
        check(pair, language, kind, findings);
      }
    }
  }

  private static void check(DocumentPair pair, Language language, Kind kind, Findings findings) {
    Document document = pair.in(language);
    Span description = document.keySpan("description");
    List<Located> stated = pair.statements().in(language, kind);
    List<Located> plain = stated.stream().filter(located -> !located.fact().answers()).toList();
    List<Located> above =
        plain.stream().filter(located -> located.block().span().equals(description)).toList();
    List<Located> below =
        plain.stream()
            .filter(located -> !located.block().span().equals(description))
            .filter(
                located -> above.stream().anyMatch(own -> comparable(own.fact(), located.fact())))
            .toList();
    boolean agree =
        above.stream()
            .anyMatch(own ->
                stated.stream()
                    .anyMatch(other ->
                        !above.contains(other) && other.fact().value().equals(own.fact().value())));
    if (!above.isEmpty() && !below.isEmpty() && !agree) {
      report(document, above.getFirst(), below.getFirst(), findings);
    }
  }

  /** Another group may be that of somebody else whom the text mentions. */
  private static boolean comparable(Fact one, Fact two) {
    return one.kind() != Kind.CLASSIFICATION
        || one.value().substring(0, 2).equals(two.value().substring(0, 2));
  }

  private static void report(Document document, Located above, Located below, Findings findings) {
    Fact said = above.fact();
    Fact meant = below.fact();
    findings.add(
        DOC.finding(
                document.path(),
                document.span(said.prose(), said.start(), said.end()),
                "The description says “%s”, the text “%s” (line %s): make them agree.",
                "La description dit « %s », le texte « %s » (ligne %s) : faites-les concorder.",
                said.written(),
                meant.written(),
                below.block().span().line())
            .against(document.at(below.block().span())));
  }
}
