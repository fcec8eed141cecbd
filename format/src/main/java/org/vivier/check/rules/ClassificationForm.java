package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Groups;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** A group and level that isn't written {@code GG-NN}. */
final class ClassificationForm extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "classification-form",
              Family.DOMAIN,
              "A group and level isn’t written as two letters, a hyphen and two digits (IT-02).",
              "Un groupe et niveau n’est pas écrit en deux lettres, un trait d’union et deux"
                  + " chiffres (IT-02).")
          .shownBy(
              Example.body(Language.EN, "This position is classified as IT 2."),
              Example.body(Language.EN, "This position is classified as IT-02."));

  /**
   * Further levels behind the first that lack their group: {@code EC 06-07}, {@code IT-02/03},
   * {@code IT-02 to 04}, {@code IT 2-3}.
   */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?: ?[-–—/\u2010\u2011] ?(\\d{1,2})|(?:,| ?(,? (?:to|and|or|through|à|et|ou)))"
              + " (0\\d))(?![\\p{L}\\p{N}%-]|[.]\\d)");

  private static final int AFTER = 14;

  /** What shows that groups and levels are spoken of. */
  private static final Pattern CONTEXT =
      Pattern.compile("(?iuU)class|group|niveau|level|\\b[A-Z]{2}-\\d{2}\\b");

  ClassificationForm() {
    super(
        DOC,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}/-])([A-Z]{2})([-–—._\u2010\u2011"
                + " \u00A0]{0,3})(\\d{1,2})(?![\\p{L}\\p{N}%]|[.]\\d)"));
  }

  @Override
  boolean worthLooking(String text) {
    return Scan.codeLike(text);
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    String group = match.group(1);
    Matcher further = FURTHER.matcher(block.text()).region(match.end(), block.text().length());
    further.useTransparentBounds(true);
    if (further.lookingAt()) {
      return range(document, block, match, further);
    }
    if (block.text().startsWith("-", match.end()) && digit(block.text(), match.end() + 1)) {
      return null;
    }
    boolean right = match.group(2).matches("[-\u2010\u2011]") && match.group(3).length() == 2;
    if (right || !Groups.known(group) || !classified(block.text(), match.start(), match.end())) {
      return null;
    }
    String level = match.group(3).length() == 1 ? "0" + match.group(3) : match.group(3);
    return DOC.finding(
        document.path(),
        document.span(block.prose(), match.start(), match.end()),
        "“%s” should be written “%s-%s”.",
        "« %s » devrait s’écrire « %s-%s ».",
        match.group(),
        group,
        level);
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** Each level needs its group: a range is read as one code with a number too many. */
  private static @Nullable Finding range(
      Document document, Block block, Matcher first, Matcher further) {
    String group = first.group(1);
    String one = first.group(3);
    String two = further.group(further.group(1) != null ? 1 : 3);
    // Two levels of two digits with a nought are hardly anything else.
    boolean levels = one.startsWith("0") && two.startsWith("0");
    if (!Groups.known(group)
        || one.length() != two.length()
        || two.equals(one)
        || !(levels || classified(block.text(), first.start(), further.end()))) {
      return null;
    }
    String written = block.text().substring(first.start(), further.end());
    String between = further.group(2) == null ? "" : further.group(2).strip().replace(",", "");
    return DOC.finding(
        document.path(),
        document.span(block.prose(), first.start(), further.end()),
        "“%1$s” gives two levels and one group: write “%2$s-%3$s %5$s %2$s-%4$s”.",
        "« %1$s » donne deux niveaux et un seul groupe : écrivez « %2$s-%3$s %6$s %2$s-%4$s ».",
        written,
        group,
        one.length() == 1 ? "0" + one : one,
        two.length() == 1 ? "0" + two : two,
        between.isBlank() ? "and" : between.strip(),
        between.isBlank() ? "et" : between.strip());
  }

  /** Only where the text speaks of groups and levels; "IT 101" and "PS 5" may be anything. */
  private static boolean classified(String text, int from, int to) {
    String before = text.substring(Math.max(0, from - 60), from);
    String after = text.substring(to, Math.min(text.length(), to + AFTER));
    return CONTEXT.matcher(before).find() || CONTEXT.matcher(after).find();
  }
}
