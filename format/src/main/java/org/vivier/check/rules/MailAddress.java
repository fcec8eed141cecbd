package org.vivier.check.rules;

import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Link;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** A full stop at the end of an address: mail to it may bounce. */
final class MailAddress implements DocumentRule {
  private static final Pattern TRAILING = Pattern.compile("mailto:[^?]*[.,;:]");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "mail-address",
              Family.MARKDOWN,
              "The address behind a mail link ends in punctuation, or differs from the address shown.",
              "L’adresse d’un lien de courriel se termine par une ponctuation, ou diffère de l’adresse affichée.")
          .shownBy(
              Example.body(Language.EN, "Write to [the keeper](mailto:lock@example.org.)"),
              Example.body(Language.EN, "Write to [the keeper](mailto:lock@example.org)."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      for (Link link : block.prose().links()) {
        String destination = link.destination();
        if (TRAILING.matcher(destination).matches()) {
          findings.add(trailing(document, link));
        } else if (destination.startsWith("mailto:")) {
          shown(document, block, link, findings);
        }
      }
    }
  }

  private static Finding trailing(Document document, Link link) {
    String source = document.file().source().substring(link.from(), link.to());
    Finding finding =
        DOC.finding(
            document.path(),
            document.span(link),
            "The address of this mail link ends in punctuation (“%s”): move it behind the link.",
            "L’adresse de ce lien de courriel se termine par une ponctuation (« %s ») : déplacez-la après le lien.",
            link.destination());
    return source.endsWith(".)")
        ? finding.fixedBy(source.substring(0, source.length() - 2) + ")")
        : finding;
  }

  private static void shown(Document document, Block block, Link link, Findings findings) {
    String text = block.text().substring(link.start(), link.end()).strip();
    String address = link.destination().substring("mailto:".length()).replaceAll("\\?.*$", "");
    if (text.equalsIgnoreCase("mailto:" + address)) {
      findings.add(
          DOC.finding(
              document.path(),
              document.span(link),
              "Readers see “mailto:” before the address: show the address alone.",
              "On voit « mailto: » devant l’adresse : n’affichez que l’adresse."));
    } else if (text.contains("@") && !text.contains(" ") && !text.equalsIgnoreCase(address)) {
      findings.add(
          DOC.finding(
              document.path(),
              document.span(link),
              "The text shows “%s” but the link writes to “%s”.",
              "Le texte affiche « %s », mais le lien écrit à « %s ».",
              text,
              address));
    }
  }
}
