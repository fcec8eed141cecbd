package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** A blank before a comma or a full stop is wrong in both languages. */
final class SpaceBeforePunctuation extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "space-before-punctuation",
              Family.MARKDOWN,
              "A blank stands before a comma or a full stop.",
              "Un blanc figure devant une virgule ou un point.")
          .shownBy(
              Example.body(Language.FR, "Vous ouvrez les portes , puis les fermez ."),
              Example.body(Language.FR, "Vous ouvrez les portes, puis les fermez."));

  SpaceBeforePunctuation() {
    super(
        DOC,
        Pattern.compile(
            "(?<=[\\p{L}\\p{N})»”\"])[ \u00A0]+(?:,(?=\\p{L})|[,.](?![\\p{L}\\p{N}.,]))"));
  }

  @Override
  boolean worthLooking(String text) {
    return text.contains(" ,")
        || text.contains(" .")
        || text.contains("\u00A0.")
        || text.contains("\u00A0,");
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    String sign = match.group().substring(match.group().length() - 1);
    Finding finding =
        DOC.finding(
            document.path(),
            document.span(block.prose(), match.start(), match.end()),
            "There is a blank before “%s”: remove it.",
            "Il y a un blanc devant « %s » : retirez-le.",
            sign);
    int from = block.prose().offset(match.start());
    boolean plain = document.file().source().startsWith(match.group(), from);
    return plain ? finding.fixedBy(sign) : finding;
  }
}
