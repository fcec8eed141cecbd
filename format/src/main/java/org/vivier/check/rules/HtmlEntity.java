package org.vivier.check.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Entities where a character would do: they show up raw in titles, descriptions and mail. */
final class HtmlEntity implements DocumentRule {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});");
  private static final Map<String, String> CHARACTERS =
      Map.of(
          "&quot;",
          "\"",
          "&amp;",
          "&",
          "&nbsp;",
          "\u00A0",
          "&#39;",
          "’",
          "&rsquo;",
          "’",
          "&eacute;",
          "é",
          "&laquo;",
          "«",
          "&raquo;",
          "»",
          "&#x27;",
          "’",
          "&apos;",
          "’");

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "html-entity",
              Family.MARKDOWN,
              "An HTML entity stands where a character would do.",
              "Une entité HTML figure là où un caractère suffirait.")
          .shownBy(
              Example.body(Language.EN, "We call it a &quot;lock&quot;."),
              Example.body(Language.EN, "We call it a “lock”."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    String source = document.file().source();
    if (source.indexOf('&') < 0) {
      return;
    }
    Place place = new Place(source);
    Matcher entity = ENTITY.matcher(source);
    while (entity.find()) {
      if (place.inAddress(entity.start())) {
        continue;
      }
      String character = CHARACTERS.get(entity.group());
      Finding finding =
          DOC.finding(
              document.path(),
              document.lines().span(entity.start(), entity.end()),
              "“%s” is an HTML entity: type the character itself.",
              "« %s » est une entité HTML : tapez le caractère lui-même.",
              entity.group());
      boolean safe = character != null && entity.start() >= document.bodyOffset();
      findings.add(safe && character != null ? finding.fixedBy(character) : finding);
    }
  }

  /** Reads a text once from its start and knows whether it is within an address. */
  private static final class Place {
    private final String source;
    private int read;
    private boolean address;

    Place(String source) {
      this.source = source;
    }

    boolean inAddress(int at) {
      for (; read < at; read++) {
        char c = source.charAt(read);
        boolean apart = Character.isWhitespace(c) || c == '(';
        address =
            !apart && (address || c == '?' || (c == ':' && source.startsWith("//", read + 1)));
      }
      return address;
    }
  }
}
