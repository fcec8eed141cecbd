package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** {@code [text] (address)}: one blank, and the link is gone. */
final class LinkBlank extends TextPattern {
  private static final Pattern BLANK =
      Pattern.compile("\\][ \u00A0\\n]+\\(\\s*(?:https?:|mailto:|www\\.|/)[^)\\s]*\\s*\\)");
  private static final RuleDoc DOC =
      RuleDoc.error(
              "link-blank",
              Family.MARKDOWN,
              "A blank between “]” and “(” keeps a link from being one: readers see brackets and an address.",
              "Un blanc entre « ] » et « ( » empêche le lien : on voit des crochets et une adresse.")
          .shownBy(
              Example.body(Language.EN, "Write to [the keeper] (mailto:lock@example.org)."),
              Example.body(Language.EN, "Write to [the keeper](mailto:lock@example.org)."));

  LinkBlank() {
    super(DOC, BLANK);
  }

  static boolean explains(String text) {
    return BLANK.matcher(text).find();
  }

  @Override
  boolean worthLooking(String text) {
    return text.indexOf(']') >= 0;
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    Finding finding =
        DOC.finding(
            document.path(),
            document.span(block.prose(), match.start(), match.end()),
            "The blank between “]” and “(” keeps this link from working: remove it.",
            "Le blanc entre « ] » et « ( » empêche ce lien de fonctionner : retirez-le.");
    return finding.fixedBy(match.group().replaceFirst("\\][ \u00A0\\n]+\\(", "]("));
  }
}
