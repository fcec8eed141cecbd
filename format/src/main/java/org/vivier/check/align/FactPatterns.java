package org.vivier.check.align;

import java.util.Map;
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
              + "(?:(?: ?/ ?| ?, ?| (?:or|and|to|ou|et|à) )0?(\\d{1,2})(?![\\p{L}\\p{N}%-]))?");

  static final Pattern PROFILE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])([ABCPXE-]{3})(?: ?/ ?([ABCPXE-]{3}))?(?![\\p{L}\\p{N}/-])");

  static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  static final Pattern MONEY_EN =
      Pattern.compile("\\$ ?(\\d[\\d,]*(?:\\.\\d+)?)(?: ?(million|billion|k|M|B)\\b)?", FLAGS);
  static final Pattern MONEY_FR =
      Pattern.compile(
          "(\\d[\\d ]*(?:,\\d+)?) ?(millions?|milliards?|k|M)? ?(?:de )?(?:dollars|\\$)", FLAGS);

  private static final String MONTH_EN =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String MONTH_FR =
      "(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)";

  /** Month day year, then day month year. */
  static final Pattern DATE_EN =
      Pattern.compile(
          "\\b"
              + MONTH_EN
              + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!%)(?:,? (\\d{4})\\b)?|\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + MONTH_EN
              + "\\b(?:,? (\\d{4})\\b)?",
          FLAGS);

  static final Pattern DATE_FR =
      Pattern.compile("\\b(\\d{1,2})(?:er)? " + MONTH_FR + "\\b(?:,? (\\d{4})\\b)?", FLAGS);
  static final Pattern DATE_ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  static final String WORDS_EN =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:[- ]four)?|thirty|thirty[- ]six";
  static final String WORDS_FR =
      "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt(?:-quatre)?|trente|trente-six";

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

  static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("twenty-four", 24),
          Map.entry("thirty", 30),
          Map.entry("thirty-six", 36),
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12),
          Map.entry("quinze", 15),
          Map.entry("dix-huit", 18),
          Map.entry("vingt", 20),
          Map.entry("vingt-quatre", 24),
          Map.entry("trente", 30),
          Map.entry("trente-six", 36));

  /** Number words that are hardly ever anything else; "neuf" also means new, "second" a rank. */
  static final Pattern NUMBER_WORD_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)(?![\\p{L}\\p{N}-])",
          FLAGS);

  static final Pattern NUMBER_WORD_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt|trente)(?![\\p{L}\\p{N}-])",
          FLAGS);

  static final Pattern NUMBER_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:st|nd|rd|th)?(?![\\p{L}\\p{N}_]| ?\\$)( ?%| per ?cent)?");
  static final Pattern NUMBER_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?: \\d{3})+|\\d+)([.,]\\d+)?(?:er|re|e|ère|ième)?(?![\\p{L}\\p{N}_]| ?\\$)( ?%| pour ?cent)?");

  /** Around the clock, in any wording. */
  static final Pattern AROUND_THE_CLOCK =
      Pattern.compile(
          "24 ?h(?:eures)? sur 24(?:,? (?:et )?(?:7 jours(?: par semaine| sur 7)?|sept jours sur sept))?|24 ?/ ?7|24 hours (?:a|per) day(?:,? (?:and )?(?:7|seven) days (?:a|per) week)?|24 h/24(?:,? (?:et )?7 j/7)?",
          FLAGS);
}
