package org.vivier.text;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings that a reader takes for the same, made the same. */
public final class Folding {
  private Folding() {}

  /**
   * Characters that only look different made one: typographic apostrophes, no-break spaces and
   * hyphens; invisible characters dropped. Letters and accents stay.
   */
  public static String unify(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
        case '\u2018', '\u2019', '\u02BC', '\u2032' -> out.append('\'');
        case '\u00A0', '\u2007', '\u2009', '\u202F', '\t', '\u0000' -> out.append(' ');
        case '\u2010', '\u2011' -> out.append('-');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Letters of English and French, digits and signs that everybody types alike. */
  private static boolean isPlain(char c) {
    return (c >= '\n' && c < '\u00A0') || (c > '\u00AD' && c < '\u02BC');
  }

  /** Unified, without accents and in lower case: {@code L’Été} becomes {@code l'ete}. */
  public static String fold(String text) {
    String unified = unify(text);
    StringBuilder out = new StringBuilder(unified.length());
    for (int i = 0; i < unified.length(); i++) {
      char c = unified.charAt(i);
      if (!Letters.known(c)) {
        return thoroughly(unified);
      }
      switch (c) {
        case 'œ', 'Œ' -> out.append("oe");
        case 'æ', 'Æ' -> out.append("ae");
        default -> out.append(Letters.plain(c));
      }
    }
    return out.toString();
  }

  /**
   * In lower case with unified blanks, hyphens and apostrophes, but one character for each: places
   * in the result are places in the text.
   */
  public static String align(String text) {
    char[] aligned = new char[text.length()];
    for (int i = 0; i < aligned.length; i++) {
      char c = text.charAt(i);
      aligned[i] =
          switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u00A0', '\u202F', '\u2009', '\t', '\n' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> c < 128 ? lower(c) : Character.toLowerCase(c);
          };
    }
    return new String(aligned);
  }

  private static char lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 32) : ascii;
  }

  private static String thoroughly(String unified) {
    String decomposed =
        Normalizer.normalize(unified.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == 'œ') {
        out.append("oe");
      } else if (c == 'æ') {
        out.append("ae");
      } else if (!Letters.isAccent(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
