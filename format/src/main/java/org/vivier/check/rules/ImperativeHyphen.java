package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** "Dites nous": a French imperative and its pronoun are joined by a hyphen. */
final class ImperativeHyphen extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "imperative-hyphen",
              Family.LANGUAGE,
              "A French imperative lacks the hyphen before its pronoun: “Dites nous” for"
                  + " “Dites-nous”.",
              "Il manque le trait d’union entre un impératif et son pronom : « Dites nous » pour «"
                  + " Dites-nous ».")
          .shownBy(
              Example.body(Language.FR, "Écrivez nous dès aujourd’hui."),
              Example.body(Language.FR, "Écrivez-nous dès aujourd’hui."));

  ImperativeHyphen() {
    super(
        DOC,
        Pattern.compile(
            "(?:^|(?<=[.!?:;»] )|(?<=[.!?]))((?:Veuillez"
                + " )?(?:Dites|Envoyez|[ÉE]crivez|Faites|Fournissez|Contactez|Joignez|Aidez|Parlez|Montrez|Racontez|Rejoignez|Appelez|Suivez|Transmettez|Soumettez|Indiquez|Présentez))["
                + " \u00A0](nous|moi)(?![\\p{L}-])"));
  }

  @Override
  boolean worthLooking(String text) {
    return text.contains("ez nous") || text.contains("es nous") || text.contains("z moi");
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    if (document.language() != Language.FR) {
      return null;
    }
    String joined = match.group(1) + "-" + match.group(2);
    Finding finding =
        DOC.finding(
            document.path(),
            document.span(block.prose(), match.start(), match.end()),
            "“%s” lacks its hyphen: write “%s”.",
            "Il manque un trait d’union à « %s » : écrivez « %s ».",
            match.group(),
            joined);
    int from = block.prose().offset(match.start());
    return document.file().source().startsWith(match.group(), from)
        ? finding.fixedBy(joined)
        : finding;
  }
}
