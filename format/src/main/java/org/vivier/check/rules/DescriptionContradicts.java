package org.vivier.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Fact;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.align.Statements.Located;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** A description that states something else than the text below it. */
final class DescriptionContradicts implements PairRule {
  /** What a posting has one of; other numbers and days may differ within one text. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.CLASSIFICATION,
          Kind.PROFILE,
          Kind.TENURE,
          Kind.SECURITY,
          Kind.LANGUAGE_REQUIREMENT,
          Kind.MONEY,
          Kind.DATE,
          Kind.DURATION,
          Kind.PLACE);

  /** How far around a fact the words are looked for that tell what it is of. */
  private static final int NEAR = 50;

  /** What makes a code that of the posting, and not of somebody whom the text mentions. */
  private static final Pattern CLASSIFIED =
      Pattern.compile("(?iuU)classif|class[ée]|group|niveau|level");

  /** What makes a day the one until which people may apply. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iuU)\\b(?:appl(?:y|ications?)|clos(?:es|ing)|deadline|postul\\p{L}+|clôture|limite|candidatures?)\\b");

  /** What makes a length of time that of the employment. */
  private static final Pattern EMPLOYED =
      Pattern.compile(
          "(?iuU)\\b(?:term|contract|assignment|secondment|tenure|mandat|contrat|affectation|détachement|durée|déterminée?)\\b");

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
                  "description: Garde l’écluse au niveau CR-04.\ntitle: Éclusière ou éclusier (CR-05)"),
              Example.keys(
                  "description: Keeps the lock as CR-05.\ntitle: Lock keeper (CR-05)",
                  "description: Garde l’écluse au niveau CR-05.\ntitle: Éclusière ou éclusier (CR-05)"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (Kind kind : KINDS) {
      Optional<Contradiction> english = contradiction(pair, Language.EN, kind);
      Optional<Contradiction> french = contradiction(pair, Language.FR, kind);
      for (Language language : Language.values()) {
        Optional<Contradiction> own = language == Language.EN ? english : french;
        boolean alone = english.isEmpty() || french.isEmpty();
        own.filter(found -> !(alone && told(pair, language, found)))
            .ifPresent(found -> report(pair.in(language), found.above(), found.below(), findings));
      }
    }
  }

  /** What a description says, and what the text says instead. */
  private record Contradiction(Located above, Located below) {}

  /**
   * Whether the text is what is wrong, and not the description: the other language's description
   * says the same, so that the two texts are told to differ.
   */
  private static boolean told(DocumentPair pair, Language language, Contradiction found) {
    Language other = language.other();
    return above(pair, other, found.above().fact().kind()).stream()
        .anyMatch(located -> located.fact().agreesWith(found.above().fact()));
  }

  private static List<Located> above(DocumentPair pair, Language language, Kind kind) {
    Span description = pair.in(language).keySpan("description");
    return pair.statements().in(language, kind).stream()
        .filter(located -> located.block().span().equals(description))
        .toList();
  }

  private static Optional<Contradiction> contradiction(
      DocumentPair pair, Language language, Kind kind) {
    List<Located> description = above(pair, language, kind);
    List<Located> above = description.stream().filter(DescriptionContradicts::meant).toList();
    if (above.isEmpty()) {
      return Optional.empty();
    }
    List<Located> rest =
        pair.statements().in(language, kind).stream()
            .filter(located -> !description.contains(located))
            .toList();
    List<Located> below =
        rest.stream()
            .filter(DescriptionContradicts::meant)
            .filter(
                located -> above.stream().anyMatch(own -> comparable(own.fact(), located.fact())))
            .toList();
    boolean agree =
        above.stream()
            .anyMatch(own -> rest.stream().anyMatch(it -> it.fact().agreesWith(own.fact())));
    return below.isEmpty() || agree
        ? Optional.empty()
        : Optional.of(new Contradiction(above.getFirst(), below.getFirst()));
  }

  private static boolean meant(Located located) {
    return !located.fact().answers();
  }

  /** Whether both are about the same: a text may mention other codes, amounts and days. */
  private static boolean comparable(Fact one, Fact two) {
    return switch (one.kind()) {
      case CLASSIFICATION ->
          one.value().substring(0, 2).equals(two.value().substring(0, 2)) || near(two, CLASSIFIED);
      case MONEY -> alikeInSize(one.value(), two.value());
      case DATE -> near(one, CLOSING) && near(two, CLOSING);
      case DURATION -> near(one, EMPLOYED) && near(two, EMPLOYED);
      default -> true;
    };
  }

  /** A budget is many times a salary. */
  private static boolean alikeInSize(String one, String two) {
    double left = Double.parseDouble(one.substring(1));
    double right = Double.parseDouble(two.substring(1));
    return Math.min(left, right) * 2 >= Math.max(left, right);
  }

  private static boolean near(Fact fact, Pattern words) {
    String text = fact.prose().text();
    int from = Math.max(0, fact.start() - NEAR);
    int to = Math.min(text.length(), fact.end() + NEAR / 2);
    return words.matcher(text.substring(from, to)).find();
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
