package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Groups;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** A group that doesn't exist, such as a letter too many or two letters swapped. */
final class ClassificationUnknown extends TextPattern {
  private static final Pattern CONTEXT =
      Pattern.compile("(?iuU)class(?:if|é|ement)|\\bgroup|niveau|\\blevel");
  private static final RuleDoc DOC =
      RuleDoc.error(
              "classification-unknown",
              Family.DOMAIN,
              "A group and level names a group that doesn’t exist.",
              "Un groupe et niveau nomme un groupe qui n’existe pas.")
          .shownBy(
              Example.body(Language.EN, "This position is classified as IZ-02."),
              Example.body(Language.EN, "This position is classified as IT-02."));

  ClassificationUnknown() {
    super(
        DOC,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}/-])([A-Z]{2})[-\u2010\u2011](\\d{2})(?![\\p{L}\\p{N}-])"));
  }

  @Override
  boolean worthLooking(String text) {
    return Scan.codeLike(text);
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    if (Groups.known(match.group(1)) || !near(block.text(), match)) {
      return null;
    }
    return DOC.finding(
        document.path(),
        document.span(block.prose(), match.start(), match.end()),
        "“%s”: there is no group “%s”.",
        "« %s » : le groupe « %s » n’existe pas.",
        match.group(),
        match.group(1));
  }

  private static boolean near(String text, Matcher match) {
    int from = Math.max(0, match.start() - 60);
    return CONTEXT.matcher(text.substring(from, match.start())).find();
  }
}
