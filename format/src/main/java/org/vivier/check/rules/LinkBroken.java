package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Link;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** A link that leads nowhere or shows its brackets. */
final class LinkBroken implements DocumentRule {
  private static final Pattern VISIBLE =
      Pattern.compile(
          "\\[[^\\]\\[]{1,200}\\]\\s*\\((?:https?:|mailto:|www\\.|/)[^)]{0,400}\\)?|\\]\\((?:https?:|mailto:|/)?\\S*|\\[[^\\]\\[]{1,120}\\](?=https?:)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:https?://[^\\s/$.?#][^\\s]*|mailto:[^\\s@]+@[^\\s@]+\\.\\p{Alpha}{2,}[.,;:]?(?:\\?\\S*)?|tel:[+\\d().-]+|/\\S*|#\\S*|\\.{1,2}/\\S*|\\{\\{.*)");
  private static final RuleDoc DOC =
      RuleDoc.error(
              "link-broken",
              Family.MARKDOWN,
              "A link isn’t rendered as one, has no target, or its target isn’t an address.",
              "Un lien n’est pas rendu comme tel, n’a pas de cible, ou sa cible n’est pas une adresse.")
          .shownBy(
              Example.body(Language.EN, "Write to [the keeper](mailto:lock@) today."),
              Example.body(Language.EN, "Write to [the keeper](mailto:lock@example.org) today."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      for (Link link : block.prose().links()) {
        target(document, block, link, findings);
      }
      if (block.text().indexOf(']') >= 0) {
        Matcher visible = VISIBLE.matcher(block.text());
        while (visible.find()) {
          if (!block.prose().inCode(visible.start()) && !LinkBlank.explains(visible.group())) {
            findings.add(
                DOC.finding(
                    document.path(),
                    document.span(block.prose(), visible.start(), visible.end()),
                    "“%s” isn’t rendered as a link: write [text](address).",
                    "« %s » n’est pas rendu comme un lien : écrivez [texte](adresse).",
                    Quote.of(visible.group())));
          }
        }
      }
    }
  }

  private static void target(Document document, Block block, Link link, Findings findings) {
    String destination = link.destination().strip();
    if (destination.isEmpty() || !ADDRESS.matcher(destination).matches()) {
      Finding finding =
          DOC.finding(
              document.path(),
              document.span(link),
              "The link “%s” leads nowhere (“%s”): give a complete address.",
              "Le lien « %s » ne mène nulle part (« %s ») : donnez une adresse complète.",
              Quote.of(block.text().substring(link.start(), link.end())),
              destination);
      findings.add(finding);
    } else if (link.start() == link.end()) {
      findings.add(
          DOC.finding(
              document.path(),
              document.span(link),
              "This link to %s has no text: nobody can see or hear it.",
              "Ce lien vers %s n’a pas de texte : personne ne peut le voir ni l’entendre.",
              Quote.of(destination)));
    }
  }
}
