package org.vivier.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;

/**
 * The group CS became IT on 9 December 2021 (conversion of the Computer Systems group). Old
 * postings keep saying CS; an open one must not.
 */
final class ClassificationObsolete implements DocumentRule {
  private static final LocalDate CONVERSION = LocalDate.of(2021, 12, 9);
  private static final Pattern CODE =
      Pattern.compile("(?<![\\p{L}\\p{N}/-])CS[-\u2010\u2011 ]?0?(\\d)(?![\\p{L}\\p{N}-])");
  private static final int NEAR = 60;

  /** How far a sentence is looked through for the new code of the same level. */
  private static final int SENTENCE = 160;

  private static final Pattern END = Pattern.compile("[.!?;](?=\\s)");

  /** "formerly CS-02", "IT-02 (CS-02)", "the former CS group (CS-02)", "was CS-02". */
  private static final Pattern FORMER_BEFORE =
      Pattern.compile(
          "(?iuU)(?:\\b(?:formerly|previously|former|previous|prev|ex|old|earlier|once|legacy|was|were|used"
              + " to be|known as|aka|replac(?:es|ed|ing)|converted"
              + " from|equivalents?|correspond\\p{L}*|ancien(?:ne|nes|s)?|anc|anciennement|auparavant|précédemment|autrefois|antérieurement|jadis|était|étaient|connue?s?|remplac\\p{L}+|équiva\\p{L}+)\\b\\.?[^.;!?)]{0,40}|\\bIT[-\u2010\u2011"
              + " ]?0?\\d ?[(/\\[,=] ?)$");

  /** "CS-02, now IT-02", "CS-02 previously", "CS-02 until 2021". */
  private static final Pattern FORMER_AFTER =
      Pattern.compile(
          "(?iuU)\\s?[,(/–—=→-]{0,2}\\s?(?:(?:is |are |which is |which became |has become |have"
              + " become |est |qui est |sont )?(?:now|renamed|became|becoming|known"
              + " today|today|formerly|previously|until|before|prior to|at the"
              + " time|désormais|maintenant|devenu\\p{L}*|aujourd['’]hui|renommé\\p{L}*|anciennement|auparavant|jusqu['’]en|avant|à"
              + " l['’]époque)\\b|(?:\\(|/|=|→)? ?IT[-\u2010\u2011 ]?0?\\d)");

  /** What somebody has done at that level, which the conversion doesn't change. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?iuU)\\b(?:experience (?:as|at|working)|(?:worked|served|employed) (?:as|at)|expérience"
              + " (?:comme|à titre|au niveau|en tant)|travaillé (?:comme|à titre|au niveau|en"
              + " tant)|exercé|œuvré|occupé)\\b[^.;!?]{0,25}$");

  private static final RuleDoc DOC =
      RuleDoc.error(
              "classification-obsolete",
              Family.DOMAIN,
              "The posting is classified in CS, which became IT on December 9, 2021. On an archived"
                  + " posting this is only worth knowing.",
              "L’offre est classée CS, groupe devenu IT le 9 décembre 2021. Pour une offre"
                  + " archivée, c’est seulement bon à savoir.")
          .boundToTime()
          .shownBy(
              Example.body(Language.EN, "This position is classified as CS-02."),
              Example.body(Language.EN, "This position is classified as IT-02."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (findings.today().isBefore(CONVERSION)) {
      return;
    }
    List<Block> all = new ArrayList<>(document.text());
    all.addAll(document.head());
    for (Block block : all) {
      if (!block.text().contains("CS")) {
        continue;
      }
      Matcher code = CODE.matcher(block.text());
      while (code.find()) {
        if (former(block.text(), code)) {
          continue;
        }
        Finding finding =
            DOC.finding(
                document.path(),
                document.span(block.prose(), code.start(), code.end()),
                "“%s”: the group CS became IT on December 9, 2021 (IT-0%s).",
                "« %s » : le groupe CS est devenu IT le 9 décembre 2021 (IT-0%s).",
                code.group(),
                code.group(1));
        findings.add(document.file().acceptsApplications() ? finding : finding.at(Severity.INFO));
        return;
      }
    }
  }

  /** Whether the text itself says that the code is the old one, or gives the new one beside it. */
  private static boolean former(String text, Matcher code) {
    String before = text.substring(Math.max(0, code.start() - NEAR), code.start());
    String after = text.substring(code.end(), Math.min(text.length(), code.end() + NEAR));
    return FORMER_BEFORE.matcher(before).find()
        || FORMER_AFTER.matcher(after).lookingAt()
        || PAST.matcher(before).find()
        || converted(text, code);
  }

  /** Whether the sentence itself says what the level is called since. */
  private static boolean converted(String text, Matcher code) {
    int from = Math.max(0, code.start() - SENTENCE);
    Matcher end = END.matcher(text).region(from, code.start());
    while (end.find()) {
      from = end.end();
    }
    int to = Math.min(text.length(), code.end() + SENTENCE);
    Matcher stop = END.matcher(text).region(code.end(), to);
    String sentence = text.substring(from, stop.find() ? stop.start() : to);
    return Pattern.compile("\\bIT[-\u2010\u2011 ]?0?" + code.group(1) + "(?!\\d)")
        .matcher(sentence)
        .find();
  }
}
