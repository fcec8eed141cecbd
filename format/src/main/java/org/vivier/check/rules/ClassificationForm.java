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
              "Un groupe et niveau n’est pas écrit en deux lettres, un trait d’union et deux chiffres (IT-02).")
          .shownBy(
              Example.body(Language.EN, "This position is classified as IT 2."),
              Example.body(Language.EN, "This position is classified as IT-02."));

  ClassificationForm() {
    super(
        DOC,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}/-])([A-Z]{2})([-–—\u2010\u2011 \u00A0]{0,3})(\\d{1,2})(?![\\p{L}\\p{N}%]|[-.]\\d)"));
  }

  @Override
  boolean worthLooking(String text) {
    return Scan.codeLike(text);
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    String group = match.group(1);
    boolean right = match.group(2).matches("[-\u2010\u2011]") && match.group(3).length() == 2;
    if (right || !Groups.known(group) || !classified(block.text(), match.start())) {
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

  /** Only where the text speaks of groups and levels; "IT 101" and "PS 5" may be anything. */
  private static boolean classified(String text, int at) {
    String before = text.substring(Math.max(0, at - 60), at);
    return Pattern.compile("(?iuU)class|group|niveau|level|\\b[A-Z]{2}-\\d{2}\\b")
        .matcher(before)
        .find();
  }
}
