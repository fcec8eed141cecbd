package org.vivier.check.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.align.Months;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.TextMark;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;

/** A day in prose that doesn't exist, or a closing day in prose that has passed. */
final class DateImpossible implements DocumentRule {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?iuU)\\b(January|February|March|April|May|June|July|August|September|October|November|December)[ \u00A0](\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?[ \u00A0](\\d{4}))?");
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?iuU)\\b(\\d{1,2})(?:er)?[ \u00A0](janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b(?:[ \u00A0](\\d{4}))?");
  private static final TextMark NO_ENGLISH = new TextMark();
  private static final TextMark NO_FRENCH = new TextMark();
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iuU)clos(?:es|ing)|deadline|apply (?:by|before|until)|no later than|date limite|clôture|d[’']ici|au plus tard|avant le|jusqu[’']au|postulez");
  private static final RuleDoc DOC =
      RuleDoc.error(
              "date-impossible",
              Family.DOMAIN,
              "A day in the text doesn’t exist, or the text of an open posting gives a closing day that has passed (a warning).",
              "Un jour donné dans le texte n’existe pas, ou le texte d’une offre ouverte donne une date limite passée (un avertissement).")
          .shownBy(
              Example.body(Language.EN, "Apply by June 31, 2099."),
              Example.body(Language.EN, "Apply by June 30, 2099."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    boolean english = document.language() == Language.EN;
    TextMark dateless = english ? NO_ENGLISH : NO_FRENCH;
    for (Block block : document.text()) {
      if (dateless.in(block.prose())) {
        continue;
      }
      Matcher date = (english ? ENGLISH : FRENCH).matcher(block.text());
      if (!Scan.digit(block.text()) || !date.find()) {
        dateless.learn(block.prose());
        continue;
      }
      do {
        String month = english ? date.group(1) : date.group(2);
        String day = english ? date.group(2) : date.group(1);
        check(document, block, date, month, day, findings);
      } while (date.find());
    }
  }

  private static void check(
      Document document, Block block, Matcher date, String month, String day, Findings findings) {
    Integer number = Months.number(month);
    if (number == null) {
      return;
    }
    // Without a year, a leap year gives the day the benefit of the doubt.
    int year = date.group(3) == null ? 2024 : Integer.parseInt(date.group(3));
    try {
      LocalDate given = LocalDate.of(year, number, Integer.parseInt(day));
      boolean past = date.group(3) != null && given.isBefore(findings.today());
      if (past && document.file().acceptsApplications() && closing(block.text(), date.start())) {
        findings.add(passed(document, block, date));
      }
    } catch (DateTimeException e) {
      findings.add(
          DOC.finding(
              document.path(),
              document.span(block.prose(), date.start(), date.end()),
              "There is no such day as “%s”.",
              "Le jour « %s » n’existe pas.",
              date.group()));
    }
  }

  private static boolean closing(String text, int at) {
    return CLOSING.matcher(text.substring(Math.max(0, at - 60), at)).find();
  }

  private static Finding passed(Document document, Block block, Matcher date) {
    return DOC.finding(
            document.path(),
            document.span(block.prose(), date.start(), date.end()),
            "“%s” has passed, but the posting is open.",
            "« %s » est passé, mais l’offre est ouverte.",
            date.group())
        .at(Severity.WARNING);
  }
}
