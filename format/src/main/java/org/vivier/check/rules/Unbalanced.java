package org.vivier.check.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.TextAnswer;
import org.vivier.format.Language;

/** A bracket or quotation mark without its partner. */
final class Unbalanced implements DocumentRule {
  private static final String OPENING = "([«“{";
  private static final String CLOSING = ")]»”}";
  private static final Pattern SMILEY = Pattern.compile("[:;=8]['’]?-?[()\\]\\[]");
  private static final Pattern ENUMERATION =
      Pattern.compile("(?:^|[\\s(])(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})\\)");
  private static final TextAnswer<String> CLEAR = new TextAnswer<>(prose -> clear(prose.text()));
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "unbalanced",
              Family.MARKDOWN,
              "A bracket or quotation mark has no partner in its paragraph. Smileys and “a)” don’t count.",
              "Une parenthèse, un crochet ou un guillemet n’a pas son pendant dans le paragraphe. Les binettes et « a) » ne comptent pas.")
          .shownBy(
              Example.body(Language.EN, "You keep the lock (and the boats safe."),
              Example.body(Language.EN, "You keep the lock (and the boats) safe :)"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.prose()) {
      if (block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.HTML) {
        check(document, block, findings);
      }
    }
  }

  private static void check(Document document, Block block, Findings findings) {
    String clear = CLEAR.of(block.prose());
    if (clear.isEmpty()) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    int[] count = new int[OPENING.length()];
    for (int i = 0; i < clear.length(); i++) {
      char c = clear.charAt(i);
      if (block.prose().inCode(i)) {
        continue;
      }
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
        count[OPENING.indexOf(c)]++;
      } else if (CLOSING.indexOf(c) >= 0) {
        char partner = OPENING.charAt(CLOSING.indexOf(c));
        if (!open.isEmpty() && clear.charAt(open.peek()) == partner) {
          open.pop();
          count[OPENING.indexOf(partner)]--;
        } else if (count[OPENING.indexOf(partner)] > 0) {
          while (clear.charAt(open.peek()) != partner) {
            count[OPENING.indexOf(clear.charAt(open.peek()))]--;
            report(document, block, open.pop(), findings);
          }
          open.pop();
          count[OPENING.indexOf(partner)]--;
        } else if (c != '”') {
          report(document, block, i, findings);
        }
      }
    }
    open.forEach(at -> report(document, block, at, findings));
  }

  /** The text without what only looks like a bracket; empty when there is none to look at. */
  private static String clear(String text) {
    if (text.indexOf('(') < 0
        && text.indexOf(')') < 0
        && text.indexOf('[') < 0
        && text.indexOf(']') < 0
        && text.indexOf('«') < 0
        && text.indexOf('»') < 0
        && text.indexOf('“') < 0
        && text.indexOf('”') < 0) {
      return "";
    }
    return without(ENUMERATION, without(SMILEY, text));
  }

  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  private static void report(Document document, Block block, int at, Findings findings) {
    String text = block.text();
    findings.add(
        DOC.finding(
            document.path(),
            document.span(block.prose(), at, at + 1),
            "“%s” has no partner (“%s”).",
            "« %s » n’a pas son pendant (« %s »).",
            text.charAt(at),
            Quote.of(text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 25)))));
  }
}
