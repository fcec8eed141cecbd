package org.vivier.check.rules;

import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Link;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/**
 * Links that only insiders can open, that redirect through a search engine, or that miss their
 * mark.
 */
final class LinkPrivate implements DocumentRule {
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?i)^https?://(?:docs\\.google\\.com/(?:document|spreadsheets|presentation|forms)/(?!.*(?:/pub|/viewform))|drive\\.google\\.com/|[^/]*\\.sharepoint\\.com/|gcdocs\\.|[^/]*gcconnex|[^/]*\\.atlassian\\.net/|app\\.(?:asana|clickup)\\.com/|trello\\.com/[bc]/|[^/]*\\.slack\\.com/|onedrive\\.live\\.com/|1drv\\.ms/|localhost|127\\.0\\.0\\.1|[^/]*\\.(?:local|internal|intra)(?:/|$)|intranet)");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-private",
              Family.DOMAIN,
              "A link leads to an editable or internal document that the public can’t open, or must not edit.",
              "Un lien mène à un document modifiable ou interne que le public ne peut ouvrir, ou ne doit pas modifier.")
          .shownBy(
              Example.body(
                  Language.EN, "Read [the plan](https://docs.google.com/document/d/1a2b3c/edit)."),
              Example.body(Language.EN, "Read [the plan](https://canals.example.org/plan)."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      for (Link link : block.prose().links()) {
        if (PRIVATE.matcher(link.destination()).find()) {
          findings.add(finding(document, link));
        }
      }
    }
  }

  private static Finding finding(Document document, Link link) {
    return DOC.finding(
        document.path(),
        document.span(link),
        "This link leads to a document that the public can’t open or could edit (%s): publish it and link to that.",
        "Ce lien mène à un document que le public ne peut ouvrir ou pourrait modifier (%s) : publiez-le et donnez cette adresse.",
        Quote.of(link.destination()));
  }
}
