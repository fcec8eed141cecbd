package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Block.Kind;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** A line that was meant as a list item and is not one. */
final class ListMarker implements DocumentRule {
  private static final Pattern ITEM =
      Pattern.compile(
          "^ {0,3}(?:[-+](?=\\p{L}|\\*\\*\\p{L}|[\\[“«\"]|\\d+"
              + " \\p{L})|\\*(?=[\\p{L}][^*\\n]*$)|[•·–—‣▪●○](?=["
              + " \u00A0\\t]?\\p{L})|\\d{1,2}[.)](?=\\p{L}))");
  private static final Pattern STARTS = Pattern.compile("^\\*{0,3}_{0,2}\\p{Lu}\\p{L}*");

  /** What starts a sentence behind one that has ended. */
  private static final Pattern STARTS_ANEW = Pattern.compile("^[“«\"]|^\\d+ \\p{L}");

  /** Two items on one line: the second one's marker is read as a dash. */
  private static final Pattern WITHIN =
      Pattern.compile("(?<=\\p{L}{4}[.;])  ?[-•*–] (?=\\p{Lu}\\p{L}+ )");

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "list-marker",
              Family.MARKDOWN,
              "A line starts like a list item, but its marker lacks a blank or isn’t one that"
                  + " Markdown knows: the items run together as text.",
              "Une ligne commence comme un élément de liste, mais son signe n’est pas suivi d’un"
                  + " blanc ou n’est pas connu de Markdown : les éléments se suivent comme du"
                  + " texte.")
          .shownBy(
              Example.body(Language.EN, "You will:\n\n-open the gates\n-greet the boats"),
              Example.body(Language.EN, "You will:\n\n- open the gates\n- greet the boats"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.CODE) {
        continue;
      }
      List<Integer> unread = new ArrayList<>();
      for (int line = block.span().line(); line <= block.span().endLine(); line++) {
        if (unread(document, line)) {
          unread.add(line);
        } else if (lost(document, block, line)) {
          findings.add(lost(document, line, document.lines().line(line)));
        }
      }
      // One after the other they are one thing to mend.
      for (int i = 0; i < unread.size(); i++) {
        int first = i;
        while (i + 1 < unread.size() && unread.get(i + 1) == unread.get(i) + 1) {
          i++;
        }
        findings.add(unread(document, unread.subList(first, i + 1)));
      }
      within(document, block, findings);
    }
  }

  private static void within(Document document, Block block, Findings findings) {
    if (block.kind() == Kind.ITEM) {
      Matcher marker = WITHIN.matcher(block.text());
      if (marker.find()) {
        findings.add(
            DOC.finding(
                document.path(),
                document.span(block.prose(), marker.start(), marker.end()),
                "“%s” doesn’t start a list item in the middle of a line: start a new one.",
                "« %s » ne commence pas un élément de liste au milieu d’une ligne : allez à la"
                    + " ligne.",
                marker.group().strip()));
      }
    }
  }

  private static boolean unread(Document document, int line) {
    String text = document.lines().line(line);
    return !plain(text) && ITEM.matcher(text).find() && !note(document, line, text);
  }

  /** How many lines of a block are told to have lost their markers. */
  static int told(Document document, Block block) {
    int told = 0;
    for (int line = block.span().line(); line <= block.span().endLine(); line++) {
      told += unread(document, line) || lost(document, block, line) ? 1 : 0;
    }
    return told;
  }

  /** Whether a line of a block is told to have lost its marker. */
  static boolean tells(Document document, Block block) {
    return told(document, block) > 0;
  }

  private static Finding unread(Document document, List<Integer> lines) {
    int first = lines.getFirst();
    String text = document.lines().line(first);
    Matcher item = ITEM.matcher(text);
    String written = item.find() ? item.group() : "";
    String marker = written.strip();
    boolean dash = marker.equals("-") || marker.equals("+") || marker.equals("*");
    boolean fixable = dash || marker.matches("\\d.*");
    if (lines.size() == 1) {
      Finding finding =
          DOC.finding(
              document.path(),
              Span.inLine(first, 1, written.length()),
              "“%s” doesn’t make a list item here: write “- ” with a blank.",
              "« %s » ne fait pas un élément de liste ici : écrivez « - » suivi d’un blanc.",
              marker);
      return fixable ? finding.fixedBy(written + " ") : finding;
    }
    int last = lines.getLast();
    String end = document.lines().line(last).stripTrailing();
    Finding finding =
        DOC.finding(
            document.path(),
            new Span(first, 1, last, end.length() + 1),
            "“%s” doesn’t make list items here, in %s lines: write “- ” with a blank.",
            "« %s » ne fait pas des éléments de liste ici, dans %s lignes : écrivez « - » suivi"
                + " d’un blanc.",
            marker,
            lines.size());
    return fixable ? finding.fixedBy(mended(document, lines)) : finding;
  }

  private static String mended(Document document, List<Integer> lines) {
    StringBuilder mended = new StringBuilder();
    for (int line : lines) {
      String text = document.lines().line(line).stripTrailing();
      Matcher item = ITEM.matcher(text);
      int at = item.find() ? item.end() : 0;
      mended.append(mended.isEmpty() ? "" : "\n");
      mended.append(text, 0, at).append(' ').append(text.substring(at).stripLeading());
    }
    return mended.toString();
  }

  /**
   * A line that starts like a sentence at the margin below an item is read as part of that item,
   * unless the text is broken into lines by hand: then lines start anywhere.
   */
  private static boolean lost(Document document, Block item, int line) {
    if (item.kind() != Kind.ITEM || line == item.span().line() || document.wrapped()) {
      return false;
    }
    String text = document.lines().line(line);
    String before = document.lines().line(line - 1).stripTrailing();
    // Two blanks or a backslash at its end break a line on purpose.
    boolean meant =
        document.lines().line(line - 1).endsWith("  ")
            || before.endsWith("\\")
            || before.endsWith(",")
            || before.endsWith(":");
    if (meant || text.isEmpty()) {
      return false;
    }
    return STARTS.matcher(text).find()
        || (Document.ended(before) && STARTS_ANEW.matcher(text).find())
        || (before.endsWith(";") && Character.isLowerCase(text.charAt(0)));
  }

  private static Finding lost(Document document, int line, String text) {
    return DOC.finding(
        document.path(),
        Span.inLine(line, 1, text.stripTrailing().length()),
        "“%s” is read as part of the item above: write “- ” before it if it is an item, or leave a"
            + " line empty if it isn’t.",
        "« %s » est lu comme une partie de l’élément qui précède : écrivez « - » devant si c’est un"
            + " élément, ou laissez une ligne vide sinon.",
        Quote.of(text));
  }

  /** Most lines start with a letter. */
  private static boolean plain(String line) {
    return line.isEmpty() || Character.isLetter(line.charAt(0));
  }

  /** A lone line with an asterisk is a note, not a list. */
  private static boolean note(Document document, int line, String text) {
    boolean asterisk = text.stripLeading().startsWith("*");
    return asterisk
        && !ITEM.matcher(document.lines().line(line + 1)).find()
        && !ITEM.matcher(document.lines().line(line - 1)).find();
  }
}
