package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Two full stops or commas where one was meant; three full stops are an ellipsis. */
final class PunctuationDoubled extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "punctuation-doubled",
              Family.MARKDOWN,
              "A full stop, comma, colon or semicolon stands twice.",
              "Un point, une virgule, un deux-points ou un point-virgule figure deux fois.")
          .shownBy(
              Example.body(Language.EN, "You open the gates.. Then you greet the boats."),
              Example.body(Language.EN, "You open the gates... Then you greet the boats."));

  PunctuationDoubled() {
    super(DOC, Pattern.compile("(?<=[\\p{L}\\p{N})»”])(?:\\.\\.(?!\\.)|,,|;;|::)(?=\\s|$)"));
  }

  @Override
  boolean worthLooking(String text) {
    return text.contains("..") || text.contains(",,") || text.contains(";;") || text.contains("::");
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    return DOC.finding(
            document.path(),
            document.span(block.prose(), match.start(), match.end()),
            "“%s” stands twice: keep one.",
            "« %s » figure deux fois : gardez-en un seul.",
            match.group().charAt(0))
        .fixedBy(match.group().substring(1));
  }
}
