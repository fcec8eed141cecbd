package org.vivier.check.rules;

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
          "^ {0,3}(?:[-+](?=\\p{L})|\\*(?=[\\p{L}][^*\\n]*$)|[•·–—‣▪●○](?=[ \u00A0\\t]?\\p{L})|\\d{1,2}[.)](?=\\p{L}))");
  private static final Pattern STARTS = Pattern.compile("^\\*{0,3}_{0,2}\\p{Lu}\\p{L}*");

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "list-marker",
              Family.MARKDOWN,
              "A line starts like a list item, but its marker lacks a blank or isn’t one that Markdown knows: the items run together as text.",
              "Une ligne commence comme un élément de liste, mais son signe n’est pas suivi d’un blanc ou n’est pas connu de Markdown : les éléments se suivent comme du texte.")
          .shownBy(
              Example.body(Language.EN, "You will:\n\n-open the gates\n-greet the boats"),
              Example.body(Language.EN, "You will:\n\n- open the gates\n- greet the boats"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    boolean wrapped = wrapped(document);
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.CODE) {
        continue;
      }
      for (int line = block.span().line(); line <= block.span().endLine(); line++) {
        String text = document.lines().line(line);
        Matcher item = ITEM.matcher(text);
        if (!plain(text) && item.find() && !note(document, line, text)) {
          findings.add(unread(document, line, item));
        } else if (!wrapped && lost(document, block, line)) {
          findings.add(lost(document, line, text));
        }
      }
    }
  }

  /** Whether a line of a block is told to have lost its marker. */
  static boolean tells(Document document, Block block) {
    boolean wrapped = wrapped(document);
    for (int line = block.span().line(); line <= block.span().endLine(); line++) {
      String text = document.lines().line(line);
      boolean unread = !plain(text) && ITEM.matcher(text).find() && !note(document, line, text);
      if (unread || (!wrapped && lost(document, block, line))) {
        return true;
      }
    }
    return false;
  }

  private static Finding unread(Document document, int line, Matcher item) {
    String marker = item.group().strip();
    boolean dash = marker.equals("-") || marker.equals("+") || marker.equals("*");
    Finding finding =
        DOC.finding(
            document.path(),
            Span.inLine(line, item.start() + 1, item.group().length()),
            "“%s” doesn’t make a list item here: write “- ” with a blank.",
            "« %s » ne fait pas un élément de liste ici : écrivez « - » suivi d’un blanc.",
            marker);
    return dash || marker.matches("\\d.*") ? finding.fixedBy(item.group() + " ") : finding;
  }

  /**
   * A line that starts like a sentence at the margin below an item is read as part of that item,
   * unless the text is broken into lines by hand: then lines start anywhere.
   */
  private static boolean lost(Document document, Block item, int line) {
    if (item.kind() != Kind.ITEM || line == item.span().line()) {
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
    return !meant && !text.isEmpty() && STARTS.matcher(text).find();
  }

  private static Finding lost(Document document, int line, String text) {
    return DOC.finding(
        document.path(),
        Span.inLine(line, 1, text.stripTrailing().length()),
        "“%s” is read as part of the item above: write “- ” before it if it is an item, or leave a line empty if it isn’t.",
        "« %s » est lu comme une partie de l’élément qui précède : écrivez « - » devant si c’est un élément, ou laissez une ligne vide sinon.",
        Quote.of(text));
  }

  /** Whether a line of the text goes on with a small letter where the one above was broken off. */
  private static boolean wrapped(Document document) {
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.PARAGRAPH || block.kind() == Kind.ITEM) {
        for (int line = block.span().line() + 1; line <= block.span().endLine(); line++) {
          String text = document.lines().line(line).stripLeading();
          if (!text.isEmpty() && Character.isLowerCase(text.charAt(0))) {
            return true;
          }
        }
      }
    }
    return false;
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
