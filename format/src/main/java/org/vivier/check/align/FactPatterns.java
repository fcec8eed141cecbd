package org.vivier.check.align;

import java.util.regex.Pattern;

/** How facts are written in both languages. Blanks have been made ordinary before. */
final class FactPatterns {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private FactPatterns() {}

  /** A group and level, perhaps with further levels: {@code CS-04, 05 or CS-06}. */
  static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])([A-Z]{2})[- ]?0?(\\d{1,2})(?![\\p{L}\\p{N}%])"
              + "(?:(?: ?/ ?| ?, ?| ?[-–] ?| (?:or|and|to|ou|et|à) )0?(\\d{1,2})(?![\\p{L}\\p{N}%-]))?");

  static final Pattern PROFILE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])([ABCPXE-]{3})(?: ?/ ?([ABCPXE-]{3}))?(?![\\p{L}\\p{N}/-])");

  static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,10}+");

  /** Digits as either language groups them; a group has three digits. */
  private static final String AMOUNT_EN = "\\d{1,15}+(?:[, ]\\d{3}(?!\\d)){0,5}+(?:\\.\\d{1,4}+)?";

  private static final String AMOUNT_FR = "\\d{1,15}+(?: \\d{3}(?!\\d)){0,5}+(?:,\\d{1,4}+)?";

  /** What stands between the two ends of a range. */
  private static final String TO = "(?: ?[-–—] ?| (?:to|and|or|à|et|ou) )";

  /** The sign first; of a range, the second amount may lack it: {@code $75,129 - 91,953}. */
  static final Pattern MONEY_EN =
      Pattern.compile(
          "\\$ ?("
              + AMOUNT_EN
              + ")(?: ?(million|billion|k|M|B)\\b)?"
              + "(?:"
              + TO
              + "("
              + AMOUNT_EN
              + ")(?![\\d%]| ?[%$]| ?\\p{L}))?",
          FLAGS);

  /** The sign or the word last; of a range, the first amount may lack it. */
  static final Pattern MONEY_FR =
      Pattern.compile(
          "(?<![\\d.,$])(?:("
              + AMOUNT_FR
              + ")"
              + TO
              + "(?=\\d))?"
              + "("
              + AMOUNT_FR
              + ") ?(millions?|milliards?|k|M)? ?(?:de )?(?:dollars|\\$(?! ?\\d))",
          FLAGS);

  /** As an English text writes it without the sign: {@code 85,000 dollars}. */
  static final Pattern DOLLARS_EN =
      Pattern.compile(
          "(?<![\\d.,$])(" + AMOUNT_EN + ") ?(million|billion|k|M|B)? (?:canadian )?dollars",
          FLAGS);

  /** A time of day in figures: {@code 8:30}, {@code 5 p.m.}, {@code 8 h 30}, {@code 17 heures}. */
  static final Pattern TIME_EN =
      Pattern.compile(
          "(?<![\\d.,:$/-])(?:\\d{1,2}(?: ?[-–] ?| to | and ))?(\\d{1,2})(?::(\\d{2})(?::\\d{2})?)? ?(?:([ap])\\.? ?m\\b\\.?)|(?<![\\d.,:$/-])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])|(?<![\\d.,:$/-])(\\d{1,2}) o'clock\\b",
          FLAGS);

  static final Pattern TIME_FR =
      Pattern.compile(
          "(?<![\\d.,:$/-])(\\d{1,2}) ?h(?: ?(\\d{2})(?!\\d))?\\b(?! ?/| sur| par)|(?<![\\d.,:$/-])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])"
              + "|(?<=\\b(?:à|vers|dès|avant|après|jusqu'à) )(\\d{1,2}) heures?(?: (\\d{2})\\b)?(?! (?:de (?!l'après|la nuit|l')|d'|par|sur|ou plus|semaine|supplémentaires))"
              + "|(\\d{1,2}) heures?(?: (\\d{2})\\b)?(?= (?:du matin|du soir|de l'après-midi|précises|pile)\\b)",
          FLAGS);

  /** What makes an hour in words one of the afternoon. */
  static final Pattern AFTERNOON_FR = Pattern.compile("^ (?:du soir|de l'après-midi)", FLAGS);

  /** From one hour to another: {@code de 8 heures à 16 heures}; it may also count them. */
  static final Pattern HOURS_FR =
      Pattern.compile("\\b(?:de|entre) (\\d{1,2}) heures (?:à|et) (\\d{1,2}) heures", FLAGS);

  static final Pattern NOON =
      Pattern.compile("\\b(?:(noon|midi)|(midnight|minuit))\\b(?!-)", FLAGS);

  /** Which of the two is the month differs by writer. */
  static final Pattern DATE_NUMERIC =
      Pattern.compile("(?<![\\d/])\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?![\\d/])");

  private static final String MONTH_EN =
      "(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d)))";
  private static final String MONTH_FR =
      "(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|(?:janv|f[ée]vr?|avr|juil|sept|oct|nov|d[ée]c)\\.)";

  /** Month day year, then day month year. */
  static final Pattern DATE_EN =
      Pattern.compile(
          "\\b"
              + MONTH_EN
              + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!%)(?:,? (\\d{4})\\b)?|\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + MONTH_EN
              + "(?![\\p{L}\\p{N}])(?:,? (\\d{4})\\b)?",
          FLAGS);

  static final Pattern DATE_FR =
      Pattern.compile(
          "\\b(\\d{1,2})(?:er)? " + MONTH_FR + "(?![\\p{L}\\p{N}])(?:,? (\\d{4})\\b)?", FLAGS);
  static final Pattern DATE_ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  static final String WORDS_EN = "one|two|three|" + NumberWords.ENGLISH;
  static final String WORDS_FR = NumberWords.FRENCH + "|une?|deux|trois";

  static final Pattern DURATION_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$])(\\d+|"
              + WORDS_EN
              + ")(?: ?\\(\\d+\\))?(?:\\+| or more)?[- ](?:(?:full|calendar|working|business|consecutive) )?(year|month|week|day|hour|minute)s?\\b",
          FLAGS);
  static final Pattern DURATION_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$])(\\d+|"
              + WORDS_FR
              + ")(?: ?\\(\\d+\\))?(?: ou plus)? (?:bonnes? )?(ans?|années?|mois|semaines?|jours?|heures?|minutes?)\\b",
          FLAGS);

  /** Number words that are hardly ever anything else; "neuf" also means new, "second" a rank. */
  static final Pattern NUMBER_WORD_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(" + NumberWords.ENGLISH + ")(?![\\p{L}\\p{N}-])", FLAGS);

  static final Pattern NUMBER_WORD_FR =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(" + NumberWords.FRENCH + ")(?![\\p{L}\\p{N}-])", FLAGS);

  static final Pattern NUMBER_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?:,\\d{3}(?!\\d)){1,5}+|\\d{1,3}(?: \\d{3}(?!\\d)){1,5}+|\\d+)(\\.\\d+)?(?:st|nd|rd|th)?(?![\\p{L}\\p{N}_]| ?\\$)( ?%| per ?cent)?");
  static final Pattern NUMBER_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?: \\d{3}(?!\\d)){1,5}+|\\d{1,3}(?:,\\d{3}(?!\\d)){2,5}+|\\d{1,3},000(?!\\d)|\\d+)([.,]\\d+)?(?:er|re|e|ère|ième)?(?![\\p{L}\\p{N}_]| ?\\$)( ?%| pour ?cent)?");

  /** Around the clock, in any wording. */
  static final Pattern AROUND_THE_CLOCK =
      Pattern.compile(
          "24 ?h(?:eures)? sur 24(?:,? (?:et )?(?:7 jours(?: par semaine| sur 7)?|sept jours sur sept))?|24 ?/ ?7|24 hours (?:a|per) day(?:,? (?:and )?(?:7|seven) days (?:a|per) week)?|24 h/24(?:,? (?:et )?7 j/7)?",
          FLAGS);
}
