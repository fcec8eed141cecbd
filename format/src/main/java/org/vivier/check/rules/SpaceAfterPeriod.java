package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Two sentences that run into each other; often two list items that became one. */
final class SpaceAfterPeriod extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "space-after-period",
              Family.MARKDOWN,
              "A blank is missing between two sentences or after a comma; often two list items that were joined by accident.",
              "Il manque un blanc entre deux phrases ou après une virgule ; ce sont souvent deux éléments de liste réunis par mégarde.")
          .shownBy(
              Example.body(Language.EN, "You greet the boats.Then you open the gates."),
              Example.body(Language.EN, "You greet the boats. Then you open the gates."));

  SpaceAfterPeriod() {
    super(
        DOC,
        Pattern.compile(
            "(?<=\\p{Ll}{3})([.!?])(?=(?:\\p{Lu}\\p{Ll}{2,}|Et|Il|Le|La|Un|On|Ce|Si|En|We|It|In|To|At|As|If|Is)[\\s,'’])|(?<=\\p{Ll}{2})(,)(?=\\p{Ll}{2,} )"));
  }

  @Override
  boolean worthLooking(String text) {
    return Scan.signBeforeLetter(text, ".!?,");
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    if (block.prose().inLink(match.start())) {
      return null;
    }
    String sign = match.group(1) == null ? match.group(2) : match.group(1);
    return DOC.finding(
            document.path(),
            document.span(block.prose(), match.start(), match.end()),
            "A blank is missing after “%s” (“%s”).",
            "Il manque un blanc après « %s » (« %s »).",
            sign,
            Quote.of(
                block
                    .text()
                    .substring(
                        Math.max(0, match.start() - 12),
                        Math.min(block.text().length(), match.end() + 15))))
        .fixedBy(sign + " ");
  }
}
