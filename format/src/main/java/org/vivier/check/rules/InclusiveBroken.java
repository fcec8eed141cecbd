package org.vivier.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.TextMark;
import org.vivier.format.Language;
import org.vivier.text.InclusiveForm;
import org.vivier.text.InclusiveForms;

/** An inclusive form that was cut off, torn apart by a blank, or can't be read. */
final class InclusiveBroken implements DocumentRule {
  private static final String ENDING =
      "(?:e|es|ne|nes|te|tes|le|les|ère|ères|ière|rice|rices|trice|trices|se|ses|euse|euses|ve|ves|elle|elles)";
  private static final TextMark ABSENCE = new TextMark();
  private static final String MARKS = "·•‧";

  /** How many of the patterns are about dots; up to where they are about parentheses. */
  private static final int DOTTED = 2;

  /** The patterns from here on are about slashes. */
  private static final int SLASHED = 6;

  private static final int BLANK_BEFORE = 2;

  /** "trices", "euses" */
  private static final int LONGEST_ENDING = 6;

  private static final List<Pattern> BROKEN =
      List.of(
          // A dot with nothing, or a blank, after it.
          Pattern.compile("\\p{L}[·‧•](?:\\p{L}{1,5}[·‧•])?(?=\\s|$|[,.;:)])"),
          Pattern.compile(
              "\\p{L}{3} [·‧] ?\\p{L}{1,5}(?!\\p{L})|\\p{L}{3}[·‧] \\p{L}{1,5}(?!\\p{L})"),
          // A blank before the parenthesis, but not before an ordinary word in parentheses.
          Pattern.compile("(?<![\\p{L}])\\p{Ll}{1,20}[ \u00A0]\\(" + ENDING + "\\)(?!\\p{L})"),
          // Parentheses with a blank inside.
          Pattern.compile("\\p{L}{2}\\( ?" + ENDING + " \\)|\\p{L}{2}\\( " + ENDING + " ?\\)"),
          // An ending without its closing parenthesis.
          Pattern.compile("\\p{Ll}{2}\\(" + ENDING + "(?=[\\s,;.]|$)"),
          // An article for everyone before a noun for men.
          Pattern.compile(
              "(?<!\\p{L})un\\(e\\)"
                  + " (?iu:développeur|concepteur|conseiller|directeur|adjoint|chercheur|rédacteur|traducteur|recruteur|coordonnateur|assistant|ingénieur|technicien|administrateur|étudiant|agent)(?!\\p{L}|[·(/-]|"
                  + " ?\\()"),
          // A feminine after a slash that no such masculine has.
          Pattern.compile(
              "(?iu)(?<!\\p{L})(\\p{L}{3})\\p{L}*eurs?/\\1\\p{L}*(?<!rices?|euses?|eures?|eurs?|resses?)(?!\\p{L})"),
          // A slash with a blank on one side only.
          Pattern.compile("\\p{Ll}{2}/ (?:le|la|un|une) \\p{Ll}+"));
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "inclusive-broken",
              Family.LANGUAGE,
              "An inclusive form is cut off or torn apart by a blank, so that neither form can be"
                  + " read.",
              "Une forme inclusive est tronquée ou coupée par un blanc, si bien qu’aucune des deux"
                  + " formes ne se lit.")
          .shownBy(
              Example.body(Language.FR, "Nous cherchons un·e praticien·ne· du canal."),
              Example.body(Language.FR, "Nous cherchons un·e praticien·ne du canal."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (document.language() != Language.FR) {
      return;
    }
    for (Block block : document.prose()) {
      if (ABSENCE.in(block.prose())) {
        continue;
      }
      boolean title = block.span().equals(document.keySpan("title"));
      if (!broken(document, block, title, findings) && !title) {
        ABSENCE.learn(block.prose());
      }
    }
  }

  private static boolean broken(Document document, Block block, boolean title, Findings findings) {
    String text = block.text();
    boolean brackets = enclosedEnding(text);
    boolean slashes = text.indexOf('/') >= 0 && (text.contains("/ ") || feminineAfterSlash(block));
    boolean dots = MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0);
    int end = -1;
    for (int i = 0; i < BROKEN.size(); i++) {
      boolean toldElsewhere = title && i == BLANK_BEFORE; // by the rule on titles
      boolean worth = i < DOTTED ? dots : i < SLASHED ? brackets : slashes;
      if (worth && !toldElsewhere) {
        Matcher broken = BROKEN.get(i).matcher(text);
        while (broken.find()) {
          if (broken.start() >= end) {
            report(document, block, broken, findings);
            end = broken.end();
          }
        }
      }
    }
    return end >= 0;
  }

  private static boolean feminineAfterSlash(Block block) {
    String lower = block.prose().lower();
    return lower.contains("eur/") || lower.contains("eurs/");
  }

  /** Whether a few letters that an ending may begin with stand right behind a parenthesis. */
  private static boolean enclosedEnding(String text) {
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      int first = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
      int end = first;
      while (end < text.length()
          && end - first <= LONGEST_ENDING
          && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > first && end - first <= LONGEST_ENDING) {
        return true;
      }
    }
    return false;
  }

  private static void report(Document document, Block block, Matcher broken, Findings findings) {
    if (broken.group().startsWith("un(e) ")) {
      half(document, block, broken, findings);
      return;
    }
    int start = broken.start();
    while (start > 0 && Character.isLetter(block.text().charAt(start - 1))) {
      start--;
    }
    String form = block.text().substring(start, broken.end());
    List<InclusiveForm> meant =
        InclusiveForms.find(form.replaceAll("[\\s\u00A0]", "").replaceAll("[·‧•]$", ""));
    String hint =
        meant.isEmpty() ? "" : meant.getFirst().masculine() + ", " + meant.getFirst().feminine();
    findings.add(
        hint.isEmpty()
            ? DOC.finding(
                document.path(),
                document.span(block.prose(), start, broken.end()),
                "The inclusive form “%s” is broken: write it whole.",
                "La forme inclusive « %s » est brisée : écrivez-la en entier.",
                form)
            : DOC.finding(
                document.path(),
                document.span(block.prose(), start, broken.end()),
                "The inclusive form “%s” is broken (%s): write it whole.",
                "La forme inclusive « %s » est brisée (%s) : écrivez-la en entier.",
                form,
                hint));
  }

  private static void half(Document document, Block block, Matcher broken, Findings findings) {
    findings.add(
        DOC.finding(
            document.path(),
            document.span(block.prose(), broken.start(), broken.end()),
            "In “%s” the article is for everyone and the noun for men only: give the noun both"
                + " forms.",
            "Dans « %s », l’article vaut pour tout le monde et le nom pour les hommes seulement :"
                + " donnez les deux formes du nom.",
            broken.group()));
  }
}
