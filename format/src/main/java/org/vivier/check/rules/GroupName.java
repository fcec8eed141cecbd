package org.vivier.check.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.align.Groups;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.TextMark;
import org.vivier.format.Language;

/** The name that a text gives to the group of a classification isn't that group's name. */
final class GroupName implements DocumentRule {
  /** Names in use that belong to no group or to another one. */
  private static final Map<String, Pattern> WRONG_ENGLISH =
      Map.of(
          "IS",
              Pattern.compile("(?iuU)\\binformation (?:systems?|technolog(?:y|ies)|management)\\b"),
          "AS",
              Pattern.compile(
                  "(?iuU)\\b(?:program(?:me)?s? administration|administrative support|administrative systems|administration services)\\b"),
          "IT",
              Pattern.compile(
                  "(?iuU)\\b(?:computer systems?|information services|information systems)\\b"),
          "EC",
              Pattern.compile(
                  "(?iuU)\\beconomics? (?:and social sciences?(?! services)|services)\\b"),
          "PM",
              Pattern.compile(
                  "(?iuU)\\b(?:project management|product management|administrative services)(?= group)"),
          "CS",
              Pattern.compile(
                  "(?iuU)\\b(?:computer services|computer science|information technology)(?= (?:group|classification))"));

  private static final Map<String, Pattern> WRONG_FRENCH =
      Map.of(
          "IS",
              Pattern.compile(
                  "(?iuU)\\b(?:systèmes? d['’]information|technologies? de l['’]information|services de l['’]information)\\b"),
          "AS",
              Pattern.compile(
                  "(?iuU)\\b(?:administration des programmes|administration de programmes|soutien administratif)\\b"),
          "IT",
              Pattern.compile(
                  "(?iuU)\\b(?:systèmes? (?:d['’]ordinateurs?|informatiques?)|services d['’]information)\\b"),
          "EC",
              Pattern.compile(
                  "(?iuU)\\bservices économiques et(?: de)? sciences sociales\\b|\\béconomie et services de sciences sociales\\b"),
          "PM", Pattern.compile("(?iuU)\\bgestion de (?:projets?|produits?)\\b(?=.{0,3} groupe)"),
          "CS",
              Pattern.compile(
                  "(?iuU)\\b(?:systèmes? informatiques?|services informatiques|technologies? de l['’]information)\\b"));
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])([A-Z]{2})[-\u2010\u2011 ]0?\\d{1,2}(?![\\p{L}\\p{N}-])");
  private static final Pattern GROUP = Pattern.compile("(?iuU)\\bgroupe?s?\\b|classification");
  private static final TextMark RIGHT_ENGLISH = new TextMark();
  private static final TextMark RIGHT_FRENCH = new TextMark();
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "group-name",
              Family.DOMAIN,
              "The name given to a group isn’t its name: IT is Information Technology, IS Information Services, AS Administrative Services.",
              "Le nom donné à un groupe n’est pas le sien : IT est Technologies de l’information, IS Services d’information, AS Services administratifs.")
          .shownBy(
              Example.body(Language.EN, "It is classified as IT-02 in the Computer Systems group."),
              Example.body(
                  Language.EN, "It is classified as IT-02 in the Information Technology group."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    TextMark right = document.language() == Language.EN ? RIGHT_ENGLISH : RIGHT_FRENCH;
    for (Block block : document.text()) {
      if (!right.in(block.prose()) && !wrong(document, block, findings)) {
        right.learn(block.prose());
      }
    }
  }

  private static boolean wrong(Document document, Block block, Findings findings) {
    boolean wrong = false;
    if (Scan.codeLike(block.text())) {
      for (String sentence : block.text().split("(?<=[.!?])\\s+", -1)) {
        Matcher code = CODE.matcher(sentence);
        if (code.find() && GROUP.matcher(sentence).find()) {
          int offset = block.text().indexOf(sentence);
          wrong |= wrong(document, block, offset, sentence, code.group(1), findings);
        }
      }
    }
    return wrong;
  }

  private static boolean wrong(
      Document document,
      Block block,
      int offset,
      String sentence,
      String group,
      Findings findings) {
    boolean english = document.language() == Language.EN;
    Pattern wrong = (english ? WRONG_ENGLISH : WRONG_FRENCH).get(group);
    Groups.Name name = Groups.names().get(group);
    if (wrong == null || name == null) {
      return false;
    }
    String right = english ? name.english() : name.french();
    Matcher found = wrong.matcher(sentence);
    boolean told = found.find() && !sentence.contains(right);
    if (told) {
      findings.add(
          DOC.finding(
              document.path(),
              document.span(block.prose(), offset + found.start(), offset + found.end()),
              "The group %s isn’t called “%s” but “%s”.",
              "Le groupe %s ne s’appelle pas « %s », mais « %s ».",
              group,
              found.group(),
              right));
    }
    return told;
  }
}
