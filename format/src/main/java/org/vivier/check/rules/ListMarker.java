package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** A line that was meant as a list item and is not one. */
final class ListMarker implements DocumentRule {
  private static final Pattern ITEM =
      Pattern.compile(
          "^ {0,3}(?:[-+](?=\\p{L})|\\*(?=[\\p{L}][^*\\n]*$)|[•·–—‣▪●○](?=[ \u00A0\\t]?\\p{L})|\\d{1,2}[.)](?=\\p{L}))");
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
    int last = document.lines().count();
    for (int line = document.file().bodyLine(); line <= last; line++) {
      String text = document.lines().line(line);
      if (plain(text)) {
        continue;
      }
      Matcher item = ITEM.matcher(text);
      if (item.find() && inParagraph(document, line) && !note(document, line, text)) {
        String marker = item.group().strip();
        boolean dash = marker.equals("-") || marker.equals("+") || marker.equals("*");
        org.vivier.format.Finding finding =
            DOC.finding(
                document.path(),
                Span.inLine(line, item.start() + 1, item.group().length()),
                "“%s” doesn’t make a list item here: write “- ” with a blank.",
                "« %s » ne fait pas un élément de liste ici : écrivez « - » suivi d’un blanc.",
                marker);
        findings.add(
            dash || marker.matches("\\d.*") ? finding.fixedBy(item.group() + " ") : finding);
      }
    }
  }

  /** Most lines start with a letter. */
  private static boolean plain(String line) {
    return line.isEmpty() || Character.isLetter(line.charAt(0));
  }

  private static boolean inParagraph(Document document, int line) {
    return document.blocks().stream()
        .anyMatch(block ->
            block.span().line() <= line
                && line <= block.span().endLine()
                && block.kind() != org.vivier.check.document.Block.Kind.CODE);
  }

  /** A lone line with an asterisk is a note, not a list. */
  private static boolean note(Document document, int line, String text) {
    boolean asterisk = text.stripLeading().startsWith("*");
    return asterisk
        && !ITEM.matcher(document.lines().line(line + 1)).find()
        && !ITEM.matcher(document.lines().line(line - 1)).find();
  }
}
