package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.TextMark;
import org.vivier.format.Finding;

/** A rule that a pattern in the rendered text of a block breaks. Code is never looked at. */
abstract class TextPattern implements DocumentRule {
  private final RuleDoc doc;
  private final Pattern pattern;
  private final TextMark absence = new TextMark();

  TextPattern(RuleDoc doc, Pattern pattern) {
    this.doc = doc;
    this.pattern = pattern;
  }

  @Override
  public RuleDoc doc() {
    return doc;
  }

  /** A cheap test that spares most blocks the pattern. */
  boolean worthLooking(String text) {
    return !text.isEmpty();
  }

  /** The finding for a match, or nothing when the context excuses it. */
  abstract @Nullable Finding finding(Document document, Block block, Matcher match);

  @Override
  public void check(Document document, Findings findings) {
    document.prose().forEach(block -> check(document, block, findings));
  }

  private void check(Document document, Block block, Findings findings) {
    if (block.kind() == Block.Kind.CODE
        || block.kind() == Block.Kind.HTML
        || absence.in(block.prose())) {
      return;
    }
    Matcher match = pattern.matcher(block.text());
    if (!worthLooking(block.text()) || !match.find()) {
      absence.learn(block.prose());
      return;
    }
    do {
      if (!block.prose().inCode(match.start())) {
        Finding finding = finding(document, block, match);
        if (finding != null) {
          findings.add(finding);
        }
      }
    } while (match.find());
  }
}
