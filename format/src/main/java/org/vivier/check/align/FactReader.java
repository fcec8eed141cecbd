package org.vivier.check.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.document.Prose;
import org.vivier.check.document.TextAnswer;
import org.vivier.format.Language;
import org.vivier.text.WordTable;

/**
 * Reads the facts of one stretch of prose. What one reading has taken, no later one reads again.
 */
final class FactReader {
  private static final List<String> UNITS =
      List.of(
          "year", "month", "week", "day", "hour", "minute", " an", "mois", "semaine", "jour",
          "heure");

  /** Facts of one block that are compared. */
  private static final int MOST = 500;

  private static final List<String> GRADED = List.of("wcag", "accessib", "conform");
  private static final List<String> SMALL_NUMBERS = List.of("two", "three", "deux", "trois");
  private static final WordTable NUMBER_WORDS = new WordTable();

  static {
    NumberWords.beginnings().forEach(word -> NUMBER_WORDS.put(word, 1));
  }

  private static final TextAnswer<List<Fact>> ENGLISH =
      new TextAnswer<>(prose -> look(prose, Language.EN));
  private static final TextAnswer<List<Fact>> FRENCH =
      new TextAnswer<>(prose -> look(prose, Language.FR));

  private final Prose prose;
  private final Language language;
  private final StringBuilder text;
  private final List<Fact> facts = new ArrayList<>();

  private FactReader(Prose prose, Language language) {
    this.prose = prose;
    this.language = language;
    this.text = new StringBuilder(plain(prose.text()));
  }

  /** All facts, by kind and then in order. */
  static List<Fact> read(Prose prose, Language language) {
    List<Fact> facts = (language == Language.EN ? ENGLISH : FRENCH).of(prose);
    return facts.isEmpty() ? facts : facts.stream().map(fact -> fact.in(prose)).toList();
  }

  private static List<Fact> look(Prose prose, Language language) {
    FactReader reader = new FactReader(prose, language);
    String text = prose.text();
    boolean digits = hasDigit(text);
    reader.hideAddresses();
    if (digits) {
      reader.codes();
      reader.aroundTheClock();
      reader.dates();
      reader.times();
      if (text.indexOf('$') >= 0 || text.contains("dollars")) {
        reader.money();
      }
    }
    if (capitals(text)) {
      reader.profiles();
    }
    String lower = prose.lower();
    if ((digits || smallNumberWord(lower)) && hasUnit(lower)) {
      reader.durations();
    }
    if (digits) {
      reader.numbers();
    }
    if (lower.contains("noon") || lower.contains("midnight") || lower.contains("mi")) {
      reader.noon();
    }
    if (numberWord(lower)) {
      reader.numberWords();
    }
    reader.facts.addAll(Wordings.read(prose, language));
    return List.copyOf(reader.facts.subList(0, Math.min(reader.facts.size(), MOST)));
  }

  /** Three capitals in a row, as every profile has. */
  private static boolean capitals(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = (c >= 'A' && c <= 'X') || c == '-' ? run + 1 : 0;
      if (run == 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean smallNumberWord(String lower) {
    return numberWord(lower) || SMALL_NUMBERS.stream().anyMatch(lower::contains);
  }

  private static boolean hasUnit(String lower) {
    return UNITS.stream().anyMatch(lower::contains);
  }

  private static boolean numberWord(String lower) {
    int hash = WordTable.start();
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        hash = WordTable.next(hash, c);
      } else {
        if (NUMBER_WORDS.has(hash)) {
          return true;
        }
        hash = WordTable.start();
      }
    }
    return false;
  }

  /** Blanks and hyphens made ordinary, one character for one, so that places stay. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .replace('\u2009', ' ')
        .replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('\u2019', '\'');
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void hideAddresses() {
    if (text.indexOf("@") >= 0) {
      Matcher email = FactPatterns.EMAIL.matcher(text.toString());
      while (email.find()) {
        String address = email.group().toLowerCase(Locale.ROOT);
        take(Kind.EMAIL, address, email.start(), email.end());
      }
    }
    for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 1)) {
      int end = at;
      while (end < text.length() && text.charAt(end) != ' ') {
        end++;
      }
      hide(at, end);
    }
  }

  private void codes() {
    Matcher code = FactPatterns.CODE.matcher(text.toString());
    while (code.find()) {
      if (Groups.known(code.group(1)) && plausible(code)) {
        String group = code.group(1);
        take(
            Kind.CLASSIFICATION, group + "-" + twoDigits(code.group(2)), code.start(), code.end(2));
        if (code.group(3) != null && separated(code)) {
          take(
              Kind.CLASSIFICATION,
              group + "-" + twoDigits(code.group(3)),
              code.start(3),
              code.end(3));
        }
      }
    }
  }

  /** Without a hyphen only two digits are a level: "AS 06", but not "IT 3". */
  private static boolean plausible(Matcher code) {
    String written = code.group();
    return written.charAt(2) == '-' || written.substring(2).strip().startsWith("0");
  }

  private static boolean separated(Matcher code) {
    return code.group(3).length() == code.group(2).length();
  }

  private static String twoDigits(String level) {
    return level.length() == 1 ? "0" + level : level;
  }

  private void aroundTheClock() {
    Matcher clock = FactPatterns.AROUND_THE_CLOCK.matcher(text.toString());
    while (clock.find()) {
      hide(clock.start(), clock.end());
    }
  }

  private void dates() {
    Matcher iso = FactPatterns.DATE_ISO.matcher(text.toString());
    while (iso.find()) {
      take(Kind.DATE, iso.group(2) + "-" + iso.group(3), iso.start(), iso.end());
    }
    Matcher numeric = FactPatterns.DATE_NUMERIC.matcher(text.toString());
    while (numeric.find()) {
      hide(numeric.start(), numeric.end());
    }
    boolean english = language == Language.EN;
    Pattern pattern = english ? FactPatterns.DATE_EN : FactPatterns.DATE_FR;
    Matcher date = pattern.matcher(text.toString());
    while (date.find()) {
      boolean dayFirst = !english || date.group(4) != null;
      String day = english ? (dayFirst ? date.group(4) : date.group(2)) : date.group(1);
      String month = english ? (dayFirst ? date.group(5) : date.group(1)) : date.group(2);
      Integer number = Months.number(month);
      if (number != null) {
        String value = twoDigits(String.valueOf(number)) + "-" + twoDigits(day);
        take(Kind.DATE, value, date.start(), date.end());
      }
    }
  }

  /** Times of day, before lengths of time are read: "à 17 heures" is none. */
  private void times() {
    if (language == Language.EN) {
      Matcher time = FactPatterns.TIME_EN.matcher(text.toString());
      while (time.find()) {
        String hour = first(time.group(1), time.group(4), time.group(6));
        boolean known = time.group(3) != null || time.group(4) != null;
        String half = time.group(3) == null ? "" : time.group(3).toLowerCase(Locale.ROOT);
        time(hour, first(time.group(2), time.group(5), "00"), half, known, time);
      }
      return;
    }
    Matcher hours = FactPatterns.HOURS_FR.matcher(text.toString());
    while (hours.find()) {
      ambiguous(hours.group(1), "00", hours);
      ambiguous(hours.group(2), "00", hours);
      hide(hours.start(), hours.end());
    }
    Matcher time = FactPatterns.TIME_FR.matcher(text.toString());
    while (time.find()) {
      String hour = first(time.group(1), time.group(3), first(time.group(5), time.group(7), ""));
      String minute =
          first(time.group(2), time.group(4), first(time.group(6), time.group(8), "00"));
      boolean afternoon =
          FactPatterns.AFTERNOON_FR.matcher(text).region(time.end(), text.length()).lookingAt();
      // "7 h" may count hours; "à 7 heures" and "7 h 30" tell the time.
      boolean sure = time.group(1) == null || time.group(2) != null;
      time(hour, minute, afternoon ? "p" : "", sure, time);
    }
  }

  /** A time of the clock as HH:MM; one that may mean something else is only hidden. */
  private void time(String hour, String minute, String half, boolean sure, Matcher found) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    int whole = hours % 12 + 12;
    int of24 = half.equals("p") ? whole : half.equals("a") ? hours % 12 : hours;
    if (!sure || of24 > 24 || minutes > 59) {
      ambiguous(hour, minute, found);
      hide(found.start(), found.end());
      return;
    }
    String value = twoDigits(String.valueOf(of24 % 24)) + ":" + minute;
    take(Kind.TIME, value, found.start(), found.end());
  }

  /** "7 h" answers a time as well as a length of time. */
  private void ambiguous(String hour, String minute, Matcher found) {
    int hours = Integer.parseInt(hour);
    String written = prose.text().substring(found.start(), found.end());
    String time = twoDigits(String.valueOf(hours % 24)) + ":" + minute;
    String length = Durations.normal(hours, "hours");
    facts.add(new Fact(Kind.TIME, time, written, prose, found.start(), found.end(), true));
    facts.add(new Fact(Kind.DURATION, length, written, prose, found.start(), found.end(), true));
  }

  /** Noon and midnight answer to 12:00 and 0:00, and need no answer. */
  private void noon() {
    Matcher noon = FactPatterns.NOON.matcher(text.toString());
    while (noon.find()) {
      String value = noon.group(1) != null ? "12:00" : "00:00";
      String written = prose.text().substring(noon.start(), noon.end());
      facts.add(new Fact(Kind.TIME, value, written, prose, noon.start(), noon.end(), true));
    }
  }

  private static String first(@Nullable String one, @Nullable String two, @Nullable String three) {
    return one != null ? one : two != null ? two : three != null ? three : "";
  }

  private void money() {
    if (language == Language.EN) {
      dollarsInWords();
      signFirst();
      signLast();
    } else {
      signLast();
      signFirst();
    }
  }

  private void dollarsInWords() {
    Matcher money = FactPatterns.DOLLARS_EN.matcher(text.toString());
    while (money.find()) {
      take(Kind.MONEY, amount(bare(money.group(1)), money.group(2)), money.start(), money.end());
    }
  }

  private void signFirst() {
    Matcher money = FactPatterns.MONEY_EN.matcher(text.toString());
    while (money.find()) {
      boolean range = money.group(3) != null;
      int end = range ? (money.group(2) == null ? money.end(1) : money.end(2)) : money.end();
      take(Kind.MONEY, amount(bare(money.group(1)), money.group(2)), money.start(), end);
      if (range) {
        take(Kind.MONEY, amount(bare(money.group(3)), null), money.start(3), money.end(3));
      }
    }
  }

  private void signLast() {
    Matcher money = FactPatterns.MONEY_FR.matcher(text.toString());
    while (money.find()) {
      if (money.group(1) != null) {
        take(
            Kind.MONEY,
            amount(decimal(money.group(1)), money.group(3)),
            money.start(1),
            money.end(1));
      }
      take(
          Kind.MONEY, amount(decimal(money.group(2)), money.group(3)), money.start(2), money.end());
    }
  }

  private static String bare(String english) {
    return english.replace(",", "").replace(" ", "");
  }

  private static String decimal(String french) {
    return french.replace(" ", "").replace(',', '.');
  }

  private static String amount(String digits, @Nullable String unit) {
    BigDecimal amount = new BigDecimal(digits);
    BigDecimal factor =
        unit == null
            ? BigDecimal.ONE
            : switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
              case 'k' -> BigDecimal.valueOf(1_000);
              case 'b' -> BigDecimal.valueOf(1_000_000_000);
              default ->
                  unit.toLowerCase(Locale.ROOT).startsWith("milliard")
                      ? BigDecimal.valueOf(1_000_000_000)
                      : BigDecimal.valueOf(1_000_000);
            };
    return "$" + amount.multiply(factor).stripTrailingZeros().toPlainString();
  }

  private void profiles() {
    Matcher profile = FactPatterns.PROFILE.matcher(text.toString());
    while (profile.find()) {
      String first = profile.group(1);
      String second = profile.group(2);
      if (second == null && (!first.matches("[ABC]{3}") || !bilingualContext())) {
        continue;
      }
      if (first.equals("---") || (second == null && graded(profile))) {
        continue;
      }
      String value = second == null ? first + "/" + first : first + "/" + second;
      take(Kind.PROFILE, value, profile.start(), profile.end());
    }
  }

  /** AAA is also a level of accessibility, and a grade of other things. */
  private boolean graded(Matcher profile) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return GRADED.stream().anyMatch(lower::contains)
        || (profile.group(1).equals("AAA")
            && Set.of("biling", "linguisti", "langue", "language").stream()
                .noneMatch(lower::contains));
  }

  private boolean bilingualContext() {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return Set.of("biling", "profil", "linguisti", "french", "français", "role is", "niveau")
        .stream()
        .anyMatch(lower::contains);
  }

  private void durations() {
    Pattern pattern = language == Language.EN ? FactPatterns.DURATION_EN : FactPatterns.DURATION_FR;
    Matcher duration = pattern.matcher(text.toString());
    while (duration.find()) {
      int count = number(duration.group(1));
      if (count > 1) {
        take(
            Kind.DURATION,
            Durations.normal(count, duration.group(2)),
            duration.start(),
            duration.end());
      } else {
        hide(duration.start(), duration.end());
      }
    }
  }

  private static int number(String written) {
    OptionalInt word = NumberWords.value(written);
    if (word.isPresent()) {
      return word.getAsInt();
    }
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }

  private void numbers() {
    Pattern pattern = language == Language.EN ? FactPatterns.NUMBER_EN : FactPatterns.NUMBER_FR;
    Matcher number = pattern.matcher(text.toString());
    while (number.find()) {
      String whole = number.group(1).replace(",", "").replace(" ", "");
      String fraction =
          number.group(2) == null
              ? ""
              : number.group(2).replace(',', '.').replaceFirst("\\.?0++$", "");
      String percent = number.group(3) == null ? "" : "%";
      take(Kind.NUMBER, whole + fraction + percent, number.start(), number.end());
    }
  }

  private void numberWords() {
    Pattern pattern =
        language == Language.EN ? FactPatterns.NUMBER_WORD_EN : FactPatterns.NUMBER_WORD_FR;
    Matcher word = pattern.matcher(text.toString());
    while (word.find()) {
      int value = number(word.group(1));
      if (value > 0) {
        take(Kind.NUMBER, String.valueOf(value), word.start(), word.end());
      }
    }
  }

  private void take(Kind kind, String value, int start, int end) {
    int last = end;
    while (last > start && prose.text().charAt(last - 1) == ' ') {
      last--;
    }
    facts.add(new Fact(kind, value, prose.text().substring(start, last), prose, start, last));
    hide(start, end);
  }

  private void hide(int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, '\u0001');
    }
  }
}
