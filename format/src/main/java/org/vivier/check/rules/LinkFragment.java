package org.vivier.check.rules;

import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Link;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** {@code …#part/}: the slash belongs to the path, and behind a fragment it leads to no part. */
final class LinkFragment implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-fragment",
              Family.DOMAIN,
              "The fragment of a link ends in a slash, so that the page opens at its top instead of at the part.",
              "Le fragment d’un lien se termine par une barre oblique : la page s’ouvre en haut, et non à la bonne partie.")
          .shownBy(
              Example.body(Language.EN, "See [the rates](https://canals.example.org/rates#lock/)."),
              Example.body(Language.EN, "See [the rates](https://canals.example.org/rates#lock)."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      for (Link link : block.prose().links()) {
        String destination = link.destination();
        int hash = destination.indexOf('#');
        boolean route = hash >= 0 && destination.substring(hash).matches("#[/!].*");
        if (hash >= 0 && destination.endsWith("/") && !route) {
          findings.add(finding(document, link, destination));
        }
      }
    }
  }

  private static Finding finding(Document document, Link link, String destination) {
    String source = document.file().source().substring(link.from(), link.to());
    String direct = destination.substring(0, destination.length() - 1);
    return DOC.finding(
            document.path(),
            document.span(link),
            "The fragment “%s” ends in a slash: remove it.",
            "Le fragment « %s » se termine par une barre oblique : retirez-la.",
            destination.substring(destination.indexOf('#')))
        .fixedBy(source.replace(destination, direct));
  }
}
