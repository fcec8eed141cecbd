package org.vivier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.text.InclusiveForm.Style;

/**
 * Finds shortened doublets such as {@code étudiant·e}, {@code directeurs(trices)} and {@code
 * principal.e} and gives both full words. Web addresses, profiles and abbreviations are left alone.
 */
public final class InclusiveForms {
  /** Endings that can follow a masculine word, longest first where one starts another. */
  private static final String ENDING =
      "trices?|teuses?|rices?|ices?|euses?|eures?|ières?|ieres?|ères?|eres?|iennes?|ennes?|onnes?"
          + "|elles?|illes?|ulles?|ives?|ves?|cheffes?|ffes?|fes?|tresses?|esses?|sses?|toutes?|ales|lles?"
          + "|les?|nes?|tes?|ses?|res?|ques?|ches?|hes?|ètes?|es?";

  /** What follows the masculine word, tried only where one of the separators stands. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?<dot>[·•‧⋅∙])(?<dotted>"
              + ENDING
              + ")(?:[·•‧⋅∙](?<dotplural>s))?"
              + "|[ \u00A0]?\\((?<bracketed>"
              + ENDING
              + ")\\)(?<bracketplural>s|\\(s\\))?"
              + "|(?<period>\\.)(?<perioded>"
              + ENDING
              + ")(?:\\.(?<periodplural>s))?"
              + "|[-\u2010\u2011](?<hyphened>"
              + ENDING
              + ")(?:[-\u2010\u2011](?<hyphenplural>s))?"
              + "|/[-\u2010\u2011]?(?<slashed>"
              + ENDING
              + ")"
              + ")(?![\\p{L}\\p{N}·•])");

  private static final String SEPARATORS = "·•‧⋅∙(.-\u2010\u2011/";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|mailto):\\S+|www\\.\\S+|(?<!\\S)\\S+?(?:@\\S+|\\.(?:ca|com|org|net)\\b\\S*)");

  private static final List<String> ADDRESS_HINTS =
      List.of("@", "http", "www", "mailto", ".ca", ".com", ".org", ".net");

  private InclusiveForms() {}

  /** The forms in a text, from left to right, never overlapping. */
  public static List<InclusiveForm> find(String text) {
    List<InclusiveForm> forms = new ArrayList<>();
    @Nullable String clear = null;
    int from = 0;
    for (int at = 2; at + 1 < text.length(); at++) {
      if (SEPARATORS.indexOf(text.charAt(at)) < 0 || !promising(text, at)) {
        continue;
      }
      clear = clear == null ? withoutAddresses(text) : clear;
      int end = text.charAt(at) == '(' && blank(clear.charAt(at - 1)) ? at - 1 : at;
      int start = wordStart(clear, end, from);
      Matcher tail = TAIL.matcher(clear).region(end, clear.length());
      tail.useTransparentBounds(true);
      if (end - start >= 2 && tail.lookingAt()) {
        Optional<InclusiveForm> form = read(tail, clear.substring(start, end), start);
        if (form.isPresent()) {
          forms.add(form.get());
          from = tail.end();
          at = from - 1;
        }
      }
    }
    return forms;
  }

  /** A letter before and a small letter behind: anything else can't be a form. */
  private static boolean promising(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean letter = Character.isLetter(before) || (text.charAt(at) == '(' && blank(before));
    return letter && (Character.isLowerCase(after) || after == '-');
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static int wordStart(String text, int end, int earliest) {
    int start = end;
    while (start > earliest && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The text with each form replaced by its two full words. */
  public static String expand(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (InclusiveForm form : find(text)) {
      out.append(text, from, form.start());
      out.append(form.masculine()).append(' ').append(form.feminine());
      from = form.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private static Optional<InclusiveForm> read(Matcher form, String word, int start) {
    String ending;
    boolean plural;
    Style style;
    if (form.group("dotted") != null) {
      ending = form.group("dotted");
      plural = form.group("dotplural") != null;
      style = Style.MIDDLE_DOT;
    } else if (form.group("bracketed") != null) {
      ending = form.group("bracketed");
      plural = form.group("bracketplural") != null;
      style = Style.PARENTHESIS;
    } else if (form.group("perioded") != null) {
      ending = form.group("perioded");
      plural = form.group("periodplural") != null;
      style = Style.PERIOD;
    } else if (form.group("hyphened") != null) {
      ending = form.group("hyphened");
      plural = form.group("hyphenplural") != null;
      style = Style.HYPHEN;
    } else {
      ending = form.group("slashed");
      plural = false;
      style = Style.SLASH;
    }
    return join(word, ending, plural, style)
        .map(words -> new InclusiveForm(start, form.end(), words[0], words[1], style));
  }

  private static Optional<String[]> join(
      String word, String ending, boolean pluralSign, Style style) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean manyWord = (lower.endsWith("s") && !lower.equals("tous")) || lower.endsWith("aux");
    boolean manyEnding = ending.endsWith("s") && !ending.equals("s");
    if (style == Style.HYPHEN && ending.length() < 2 && !pluralSign && word.length() < 6) {
      return Optional.empty();
    }
    String stem = manyWord && lower.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    String bare = manyEnding ? ending.substring(0, ending.length() - 1) : ending;
    Optional<String> feminine = Feminine.of(stem, bare);
    if (feminine.isEmpty() && manyWord) {
      feminine = Feminine.of(word, bare);
      stem = word;
    }
    boolean many = manyWord || manyEnding || pluralSign;
    String masculine = many && !manyWord ? plural(stem) : word;
    return feminine.map(singular -> new String[] {masculine, many ? plural(singular) : singular});
  }

  private static String plural(String singular) {
    return singular.endsWith("s") || singular.endsWith("x") ? singular : singular + "s";
  }

  private static String withoutAddresses(String text) {
    if (ADDRESS_HINTS.stream().noneMatch(text::contains)) {
      return text;
    }
    Matcher address = ADDRESS.matcher(text);
    StringBuilder clear = new StringBuilder(text);
    while (address.find()) {
      for (int i = address.start(); i < address.end(); i++) {
        clear.setCharAt(i, '\u0000');
      }
    }
    return clear.toString();
  }
}
