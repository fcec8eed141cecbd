package org.vivier.check.align;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.align.Fact.Kind;

/** Times of day, in figures and in words; many may also be a length of time. */
final class TimeFacts {
  /** Around the clock, in any wording. */
  private static final Pattern AROUND_THE_CLOCK =
      Pattern.compile(
          "24 ?h(?:eures)? sur 24(?:,? (?:et )?(?:7 jours(?: par semaine| sur 7)?|sept jours sur"
              + " sept))?|24 ?/ ?7|24 hours (?:a|per) day(?:,? (?:and )?(?:7|seven) days (?:a|per)"
              + " week)?|24 h/24(?:,? (?:et )?7 j/7)?|(?:7|sept) jours (?:sur (?:7|sept)|par"
              + " semaine)|(?:7|seven) days (?:a|per) week",
          FactPatterns.FLAGS);

  /** A time of day in figures: {@code 8:30}, {@code 5 p.m.}, {@code 8 h 30}, {@code 17 heures}. */
  private static final Pattern TIME_EN =
      Pattern.compile(
          "(?<![\\d.,:$/-])(?:\\d{1,2}(?: ?[-–] ?| to | and ))?(\\d{1,2})(?::(\\d{2})(?::\\d{2})?)?"
              + " ?(?:([ap])\\.?"
              + " ?m\\b\\.?)|(?<![\\d.,:$/-])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])|(?<![\\d.,:$/-])(\\d{1,2})"
              + " o'clock\\b",
          FactPatterns.FLAGS);

  private static final Pattern TIME_FR =
      Pattern.compile(
          "(?<![\\d.,:$/-])(\\d{1,2}) ?h(?: ?(\\d{2})(?!\\d))?\\b(?! ?/| sur|"
              + " par)|(?<![\\d.,:$/-])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])|(?<=\\b(?:à|vers|dès|avant|après|jusqu'à)"
              + " )(\\d{1,2}) heures?+(?: (\\d{2})\\b)?(?! (?:de (?!l'après|la"
              + " nuit|l')|d'|par|sur|ou plus|semaine|supplémentaires))|(\\d{1,2}) heures?(?:"
              + " (\\d{2})\\b)?(?= (?:du matin|du soir|de l'après-midi|précises|pile)\\b)",
          FactPatterns.FLAGS);

  /** What makes an hour in words one of the afternoon. */
  private static final Pattern AFTERNOON_FR =
      Pattern.compile("^ (?:du soir|de l'après-midi)", FactPatterns.FLAGS);

  /** From one hour to another: {@code de 8 heures à 16 heures}; it may also count them. */
  private static final Pattern HOURS_FR =
      Pattern.compile(
          "\\b(?:de|entre) (\\d{1,2})(?: ?h(?:eures)?)? (?:à|et) (\\d{1,2}) heures"
              + "(?: du matin| du soir| de l'après-midi)?(?! (?:par\\b|de\\b|d'|chaque|semaine))",
          FactPatterns.FLAGS);

  /** Hours and minutes of work: {@code 37 h 30 par semaine}. */
  private static final Pattern HOURS_OF_WORK_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(\\d{1,3}) ?h(?:eures?+)?(?: ?(00|15|30|45))?(?= ?(?:/ ?\\p{L}|"
              + " par\\b| de travail))",
          FactPatterns.FLAGS);

  private static final Pattern NOON =
      Pattern.compile("\\b(?:(noon|midi)|(midnight|minuit))\\b(?!-)", FactPatterns.FLAGS);

  /** A time of day in words; {@code à six heures} may also count hours. */
  private static final Pattern TIME_IN_WORDS_EN =
      Pattern.compile(
          "\\b(?:(half past)|a?(?: ?(quarter past|quarter to))) ("
              + FactPatterns.WORDS_EN
              + "|\\d{1,2})\\b|\\b(?:at|by|before|until|from|to|and|after|between|around) ("
              + FactPatterns.WORDS_EN
              + "|\\d{1,2})(?= (?:o'clock|in the (?:morning|afternoon|evening)|at night)\\b|"
              + " ?[ap]\\.? ?m\\b)",
          FactPatterns.FLAGS);

  private static final Pattern TIME_IN_WORDS_FR =
      Pattern.compile(
          "(?<=\\b(?:à|vers|dès|avant|après|pour|jusqu'à) )("
              + FactPatterns.WORDS_FR
              + "|\\d{1,2}) heures?(?: (?:et (demie|quart)|(moins (?:le"
              + " )?quart)))?(?![\\p{L}\\p{N}])(?! (?:de (?!l'après|la nuit)|d'|par|sur|ou"
              + " plus|semaine|supplémentaires))",
          FactPatterns.FLAGS);

  /** In which part of the country the clock stands, behind a time of day. */
  private static final Pattern ZONE_EN =
      Pattern.compile(
          "(?:[\\d.mM]|noon|midnight)["
              + " ,(]{1,3}([ECMPAN])[SD]?T\\b|\\b([ECMPAN])(?:astern|entral|ountain|acific|tlantic|ewfoundland)(?:"
              + " [Ss]tandard| [Dd]aylight)? [Tt]ime\\b");

  private static final Pattern ZONE_FR =
      Pattern.compile(
          "(?:[\\dh]|midi|minuit)[ ,(]{1,3}H[NA]?([ECRPAT])\\b|\\bheure (?:normale |avancée )?(?:de"
              + " l'|du |des |de"
              + " )([ECRPAT])(?:st|entre|ocheuses|acifique|tlantique|erre-Neuve)\\b");

  private static final List<String> BEFORE_TIMES =
      List.of("avant ", "d'ici ", "dès ", "jusqu'à ", "tard à ");

  private final FactText text;

  TimeFacts(FactText text) {
    this.text = text;
  }

  void aroundTheClock() {
    Matcher clock = text.matcher(AROUND_THE_CLOCK);
    while (clock.find()) {
      text.hide(clock.start(), clock.end());
    }
  }

  /** Times of day, before lengths of time are read: "à 17 heures" is none. */
  void times() {
    if (!timeLike(text.plain(), text.english() ? "aApPoO:" : "hH:")) {
      return;
    }
    if (text.english()) {
      Matcher time = text.matcher(TIME_EN);
      while (time.find()) {
        String hour = FactText.first(time.group(1), time.group(4), time.group(6));
        boolean known = time.group(3) != null || time.group(4) != null;
        String half = time.group(3) == null ? "" : time.group(3).toLowerCase(Locale.ROOT);
        String minute = FactText.first(time.group(2), time.group(5), "00");
        if (half.isEmpty() && known && hour.length() == 1) {
          halfOfADay(hour, minute, time);
        } else {
          time(hour, minute, half, known, time);
        }
      }
      return;
    }
    Matcher work = text.matcher(HOURS_OF_WORK_FR);
    while (work.find()) {
      int quarters = work.group(2) == null ? 0 : Integer.parseInt(work.group(2)) / 15;
      if (quarters == 0) {
        String length = Durations.normal(Integer.parseInt(work.group(1)), "hours");
        text.take(Kind.DURATION, length, work.start(), work.end());
      } else {
        String value = work.group(1) + List.of("", ".25", ".5", ".75").get(quarters);
        text.take(Kind.NUMBER, value, work.start(), work.end());
      }
    }
    Matcher hours = text.matcher(HOURS_FR);
    while (hours.find()) {
      for (String hour : List.of(hours.group(1), hours.group(2))) {
        ambiguous(hour, "00", hours);
        ambiguous(String.valueOf(Integer.parseInt(hour) + 12), "00", hours);
      }
      text.hide(hours.start(), hours.end());
    }
    Matcher time = text.matcher(TIME_FR);
    while (time.find()) {
      String hour =
          FactText.first(
              time.group(1), time.group(3), FactText.first(time.group(5), time.group(7), ""));
      String minute =
          FactText.first(
              time.group(2), time.group(4), FactText.first(time.group(6), time.group(8), "00"));
      boolean afternoon = text.matcher(AFTERNOON_FR).region(time.end(), text.length()).lookingAt();
      // "7 h" may count hours; "à 7 heures" and "7 h 30" tell the time.
      boolean sure = time.group(1) == null || time.group(2) != null || by(time.start());
      time(hour, minute, afternoon ? "p" : "", sure, time);
    }
  }

  /** A digit and then, perhaps behind a blank, one of the signs that follow an hour. */
  private static boolean timeLike(String text, String signs) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int next = text.charAt(i + 1) == ' ' && i + 2 < text.length() ? i + 2 : i + 1;
        if (signs.indexOf(text.charAt(next)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words before say that something is to be done by then. */
  private boolean by(int start) {
    String before = text.plain().substring(Math.max(0, start - 10), start).toLowerCase(Locale.ROOT);
    return BEFORE_TIMES.stream().anyMatch(before::endsWith);
  }

  /** A time of the clock as HH:MM; one that may mean something else is only hidden. */
  private void time(String hour, String minute, String half, boolean sure, Matcher found) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    int whole = hours % 12 + 12;
    int of24 = half.equals("p") ? whole : half.equals("a") ? hours % 12 : hours;
    if (!sure || of24 > 24 || minutes > 59) {
      ambiguous(hour, minute, found);
      text.hide(found.start(), found.end());
      return;
    }
    String value = FactText.twoDigits(String.valueOf(of24 % 24)) + ":" + minute;
    text.take(Kind.TIME, value, found.start(), found.end());
  }

  /** "4:30" in the morning or in the afternoon. */
  private void halfOfADay(String hour, String minute, Matcher found) {
    int hours = Integer.parseInt(hour);
    text.answer(Kind.TIME, hours + 12 + ":" + minute, found);
    text.hint(Kind.TIME, FactText.twoDigits(hour) + ":" + minute, found);
  }

  /** "7 h" answers a time as well as a length of time. */
  private void ambiguous(String hour, String minute, Matcher found) {
    int hours = Integer.parseInt(hour);
    String time = FactText.twoDigits(String.valueOf(hours % 24)) + ":" + minute;
    String length = Durations.normal(hours, "hours");
    text.answer(Kind.TIME, time, found);
    text.answer(Kind.DURATION, length, found);
    text.answer(Kind.NUMBER, String.valueOf(hours), found);
  }

  /** Time zones, by the letters that English gives them. */
  void zones() {
    Matcher zone = text.matcher(text.english() ? ZONE_EN : ZONE_FR);
    while (zone.find()) {
      String letter = FactText.first(zone.group(1), zone.group(2), "");
      String value = text.english() ? letter : letter.replace('R', 'M').replace('T', 'N');
      int start = zone.group(1) != null ? zone.start(1) : zone.start();
      text.state(
          Kind.TIME_ZONE,
          value,
          text.english() || zone.group(1) == null ? start : start - 1,
          zone.end());
    }
  }

  /** Noon and midnight may be left out. */
  void noon() {
    Matcher noon = text.matcher(NOON);
    while (noon.find()) {
      String value = noon.group(1) != null ? "12:00" : "00:00";
      text.hint(Kind.TIME, value, noon);
    }
  }

  /** "Half past six" and "à six heures et demie", in the morning or in the evening. */
  void timesInWords() {
    boolean english = text.english();
    Matcher time = text.matcher(english ? TIME_IN_WORDS_EN : TIME_IN_WORDS_FR);
    while (time.find()) {
      int minutes = english ? minutesEn(time) : minutesFr(time);
      String hour = english ? FactText.first(time.group(3), time.group(4), "0") : time.group(1);
      int hours = NumberWords.number(hour) - (minutes < 0 ? 1 : 0);
      String minute = FactText.twoDigits(String.valueOf(Math.floorMod(minutes, 60)));
      if (hours >= 0) {
        ambiguous(String.valueOf(hours), minute, time);
        ambiguous(String.valueOf(hours + 12), minute, time);
        text.hide(time.start(), time.end());
      }
    }
  }

  private static int minutesEn(Matcher time) {
    String quarter = time.group(2);
    return time.group(1) != null ? 30 : quarter == null ? 0 : quarter.endsWith("past") ? 15 : -15;
  }

  private static int minutesFr(Matcher time) {
    String more = time.group(2);
    return time.group(3) != null ? -15 : more == null ? 0 : more.startsWith("d") ? 30 : 15;
  }
}
