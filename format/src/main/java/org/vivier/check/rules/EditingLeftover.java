package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.TextMark;
import org.vivier.format.Language;
import org.vivier.format.SourceLines;
import org.vivier.format.Span;

/**
 * What editing left behind and readers must not see: the marks of a merge, codes of a site
 * generator, notes to oneself. Most of it is valid Markdown, so that nothing else stops it.
 */
final class EditingLeftover implements DocumentRule {
  private static final int MARK = 7;

  /** What spares most texts the patterns. */
  private static final List<String> HINTS = List.of("TODO", "FIXME", "TBD", "XXX", "COMPL");

  private static final List<String> WORD_HINTS =
      List.of("compl", "tradui", "translat", "à venir", "a venir", "to come");

  /** A shortcode of Hugo, or a variable of a template that nobody filled in. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\{\\{[<%#/]?[^{}]{1,200}\\}\\}|\\{%[^{}]{1,200}%\\}|<%[^%]{1,200}%>|\\$\\{[^{}]{1,200}\\}");

  /** What UTF-8 looks like that was read as Windows-1252, and what stands for a lost letter. */
  private static final Pattern GARBLED =
      Pattern.compile(
          "(?:\ufffd|â€[^\\s\\p{Ps}]?|ï¿½|ï»¿|[ÃÂ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘-‚“-„†-•…‰‹›€™])+");

  /** In capitals, as nobody writes the words that they might be part of. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.@/#-])(?:TODO|FIXME|TBD|XXX+|À COMPLÉTER|A COMPLETER|À COMPLETER|TO"
              + " BE COMPLETED)(?![\\p{L}\\p{N}_@/]|-\\p{L}|\\.\\p{L})");

  /** Alone these words are a note; "a form to be completed" is not. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?:à|a) compl[ée]ter|(?:à|a) traduire|texte (?:à|a) venir|traduction (?:à|a)"
              + " venir|to be completed|to be translated|text to come|translation to come");

  private static final Pattern ENCLOSED =
      Pattern.compile(
          "(?iu)[\\[(«“] ?(" + WORDS.pattern().substring("(?iu)".length()) + ") ?[\\])»”]");

  private static final TextMark NO_WORDS = new TextMark();

  private static final RuleDoc DOC =
      RuleDoc.error(
              "editing-leftover",
              Family.DOMAIN,
              "Something was left behind by editing: conflict markers of Git, a shortcode of a site"
                  + " generator, a note such as TODO or TBD, an HTML comment, letters lost between"
                  + " two encodings. Keys of the front matter are looked at, too.",
              "L’édition a laissé quelque chose : des marques de conflit de Git, un code court d’un"
                  + " générateur de site, une note comme TODO ou « à compléter », un commentaire"
                  + " HTML, des lettres perdues entre deux encodages. Les clés de l’en-tête sont"
                  + " examinées aussi.")
          .shownBy(
              Example.body(
                  Language.EN,
                  "<<<<<<< HEAD\n- open the gates\n=======\n- close the gates\n>>>>>>> spring"),
              Example.body(Language.EN, "- open the gates"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    String source = document.file().source();
    if (suspicious(source)) {
      List<Span> code = code(document);
      marks(document, findings);
      comments(document, source, code, findings);
      shortcodes(document, source, code, findings);
      garbled(document, source, findings);
      notes(document, source, code, findings);
    }
    words(document, findings);
  }

  /** One finding for a conflict, where it starts; what has no start or end is told by itself. */
  private static void marks(Document document, Findings findings) {
    SourceLines lines = document.lines();
    int last = lines.count();
    int open = 0;
    // In keys that can't be read, the finding that says so already names the markers.
    int first = document.file().readable() ? 1 : document.file().bodyLine();
    for (int line = first; line <= last; line++) {
      String text = lines.line(line).stripLeading();
      if (mark(text, '<')) {
        open = line;
        conflict(document, line, text, findings);
      } else if (mark(text, '>')) {
        if (open == 0) {
          conflict(document, line, text, findings);
        }
        open = 0;
      } else if (open == 0 && mark(text, '|')) {
        conflict(document, line, text, findings);
      }
    }
  }

  /** Seven of the sign, alone or before a blank: "=======" may underline a heading. */
  private static boolean mark(String line, char sign) {
    if (line.length() < MARK || line.charAt(0) != sign) {
      return false;
    }
    for (int i = 1; i < MARK; i++) {
      if (line.charAt(i) != sign) {
        return false;
      }
    }
    return line.length() == MARK || Character.isWhitespace(line.charAt(MARK));
  }

  private static void conflict(Document document, int line, String text, Findings findings) {
    findings.add(
        DOC.finding(
            document.path(),
            Span.inLine(line, 1, Math.max(MARK, text.stripTrailing().length())),
            "A conflict marker of Git stands here (“%s”): decide between the versions and remove"
                + " the markers.",
            "Une marque de conflit de Git figure ici (« %s ») : choisissez entre les versions et"
                + " retirez les marques.",
            Quote.of(text)));
  }

  private static void comments(
      Document document, String source, List<Span> code, Findings findings) {
    int at = source.indexOf("<!--");
    while (at >= 0) {
      int end = source.indexOf("-->", at);
      int to = end < 0 ? lineEnd(source, at) : end + "-->".length();
      add(
          document,
          at,
          to,
          code,
          "The comment “%s” is left in the text: remove it.",
          "Le commentaire « %s » est resté dans le texte : retirez-le.",
          findings);
      at = end < 0 ? -1 : source.indexOf("<!--", to);
    }
  }

  private static void shortcodes(
      Document document, String source, List<Span> code, Findings findings) {
    Matcher found = SHORTCODE.matcher(source);
    while (found.find()) {
      add(
          document,
          found.start(),
          found.end(),
          code,
          "“%s” is a code of a site generator that readers would see: write what it stood for.",
          "« %s » est un code de générateur de site, que l’on verrait tel quel : écrivez ce qu’il"
              + " remplaçait.",
          findings);
    }
  }

  private static void garbled(Document document, String source, Findings findings) {
    Matcher found = GARBLED.matcher(source);
    while (found.find()) {
      add(
          document,
          found.start(),
          found.end(),
          List.of(),
          "“%s” is a letter that was lost when this text went from one encoding to another: write"
              + " it anew, and save the file as UTF-8.",
          "« %s » est une lettre perdue quand ce texte est passé d’un encodage à un autre :"
              + " récrivez-la, et enregistrez le fichier en UTF-8.",
          findings);
    }
  }

  private static void notes(Document document, String source, List<Span> code, Findings findings) {
    if (HINTS.stream().noneMatch(source::contains)) {
      return;
    }
    Matcher found = NOTE.matcher(source);
    while (found.find()) {
      if (!inAddress(source, found.start())) {
        note(document, found.start(), found.end(), code, findings);
      }
    }
  }

  /** Whether anything that is looked for may begin somewhere: one look spares most texts all. */
  private static boolean suspicious(String source) {
    char[] text = source.toCharArray();
    for (int i = 1; i < text.length; i++) {
      char before = text[i - 1];
      boolean begins =
          switch (text[i]) {
            case '!', '<' -> before == '<';
            case '>', '|' -> before == text[i];
            case '{' -> before == '{' || before == '$';
            case '%' -> before == '{' || before == '<';
            case '\ufffd' -> true;
            case 'O' -> (before == 'T' || before == 'C') && hinted(source, i - 1);
            case 'B' -> before == 'T' && hinted(source, i - 1);
            case 'I' -> before == 'F' && hinted(source, i - 1);
            case 'X' -> before == 'X' && hinted(source, i - 1);
            default ->
                text[i] >= 0x80
                    && (before == 'Ã' || before == 'Â' || before == 'â' || before == 'ï');
          };
      if (begins) {
        return true;
      }
    }
    return false;
  }

  private static boolean hinted(String source, int at) {
    return HINTS.stream().anyMatch(hint -> source.startsWith(hint, at));
  }

  private static void words(Document document, Findings findings) {
    for (Block block : document.prose()) {
      if (block.kind() == Block.Kind.CODE || block.kind() == Block.Kind.HTML) {
        continue;
      }
      if (NO_WORDS.in(block.prose())) {
        continue;
      }
      String text = block.text();
      Matcher found = WORDS.matcher(text);
      if (WORD_HINTS.stream().noneMatch(block.prose().lower()::contains) || !found.find()) {
        NO_WORDS.learn(block.prose());
        continue;
      }
      Matcher enclosed = ENCLOSED.matcher(text);
      boolean alone =
          text.substring(0, found.start()).chars().noneMatch(Character::isLetterOrDigit)
              && text.substring(found.end()).chars().noneMatch(Character::isLetterOrDigit);
      boolean answer =
          text.substring(found.end()).chars().noneMatch(Character::isLetterOrDigit)
              && text.substring(0, found.start()).stripTrailing().endsWith(":");
      if (enclosed.find()) {
        note(document, block, enclosed.start(1), enclosed.end(1), findings);
      } else if ((alone || answer) && !NOTE.matcher(found.group()).find()) {
        note(document, block, found.start(), found.end(), findings);
      }
    }
  }

  private static void note(Document document, Block block, int from, int to, Findings findings) {
    if (NOTE.matcher(block.text().substring(from, to)).matches()) {
      return;
    }
    findings.add(
        DOC.finding(
            document.path(),
            document.span(block.prose(), from, to),
            "“%s” is a note to an editor: write what is missing, or remove the note.",
            "« %s » est une note de rédaction : écrivez ce qui manque ou retirez-la.",
            block.text().substring(from, to)));
  }

  private static void note(
      Document document, int from, int to, List<Span> code, Findings findings) {
    add(
        document,
        from,
        to,
        code,
        "“%s” is a note to an editor: write what is missing, or remove the note.",
        "« %s » est une note de rédaction : écrivez ce qui manque ou retirez-la.",
        findings);
  }

  private static void add(
      Document document,
      int from,
      int to,
      List<Span> code,
      String en,
      String fr,
      Findings findings) {
    Span span = document.lines().span(from, to);
    if (code.stream()
        .noneMatch(each -> each.line() <= span.line() && span.line() <= each.endLine())) {
      findings.add(
          DOC.finding(
              document.path(),
              span,
              en,
              fr,
              Quote.of(document.file().source().substring(from, to))));
    }
  }

  /** Code shows what it shows. */
  private static List<Span> code(Document document) {
    List<Span> code = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.CODE) {
        code.add(block.span());
      }
    }
    return code;
  }

  private static int lineEnd(String source, int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  /** "https://example.org/TODO" is an address. */
  private static boolean inAddress(String source, int at) {
    int from = at;
    while (from > 0 && at - from < 200 && !Character.isWhitespace(source.charAt(from - 1))) {
      from--;
    }
    return source.substring(from, at).contains("://");
  }
}
