package org.vivier.format.zones;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRulesException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds after the last change that a file lists, in POSIX's notation: {@code MST7} for one
 * time all year, {@code EST5EDT,M3.2.0,M11.1.0} for two.
 *
 * @param standard the offset of the time that isn't the summer's
 * @param changes each year's two, or none
 */
record PosixRule(ZoneOffset standard, List<ZoneOffsetTransitionRule> changes) {
  /** Real ones are far shorter than the bounds, which keep any text from taking long. */
  private static final String NAME = "(?:<[^<>]{1,12}+>|[A-Za-z]{3,12}+)";

  private static final String TIME = "([+-]?\\d{1,3}+(?::\\d\\d){0,2})";
  private static final String DAY = ",M(\\d{1,2}+)\\.(\\d)\\.(\\d)(?:/" + TIME + ")?";
  private static final Pattern RULE =
      Pattern.compile(NAME + TIME + "(?:(" + NAME + ")" + TIME + "?" + DAY + DAY + ")?");
  private static final int SECONDS_OF_HOUR = 3600;
  private static final int SECONDS_OF_DAY = 24 * SECONDS_OF_HOUR;
  private static final int LAST_WEEK = 5;

  static PosixRule parse(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.matches()) {
      throw new ZoneRulesException("Not a rule: " + text);
    }
    // West of Greenwich is positive here, and negative everywhere else.
    ZoneOffset standard = ZoneOffset.ofTotalSeconds(-seconds(rule.group(1)));
    if (rule.group(2) == null) {
      return new PosixRule(standard, List.of());
    }
    ZoneOffset summer =
        rule.group(3) == null
            ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + SECONDS_OF_HOUR)
            : ZoneOffset.ofTotalSeconds(-seconds(rule.group(3)));
    ZoneOffsetTransitionRule toSummer = change(rule, 4, standard, standard, summer);
    ZoneOffsetTransitionRule back = change(rule, 8, standard, summer, standard);
    return new PosixRule(
        standard,
        toSummer.getMonth().compareTo(back.getMonth()) < 0
            ? List.of(toSummer, back)
            : List.of(back, toSummer));
  }

  private static ZoneOffsetTransitionRule change(
      MatchResult rule, int group, ZoneOffset standard, ZoneOffset before, ZoneOffset after) {
    int week = Integer.parseInt(rule.group(group + 1));
    String at = rule.group(group + 3);
    int time = at == null ? 2 * SECONDS_OF_HOUR : seconds(at);
    // The time may lie outside of its day: Greenland's clocks change on the day before.
    boolean endOfDay = time == SECONDS_OF_DAY;
    int days = endOfDay ? 0 : Math.floorDiv(time, SECONDS_OF_DAY);
    int second = Math.floorMod(time, SECONDS_OF_DAY);
    boolean last = week == LAST_WEEK;
    int day = (last ? -1 : 7 * (week - 1) + 1) + days;
    if (last ? day >= 0 : day <= 0) {
      throw new ZoneRulesException("A change in another month than its day: " + rule.group());
    }
    DayOfWeek weekday =
        DayOfWeek.SUNDAY.plus(Integer.parseInt(rule.group(group + 2)) + (long) days);
    return ZoneOffsetTransitionRule.of(
        Month.of(Integer.parseInt(rule.group(group))),
        day,
        weekday,
        LocalTime.ofSecondOfDay(second),
        endOfDay,
        TimeDefinition.WALL,
        standard,
        before,
        after);
  }

  private static int seconds(String text) {
    boolean negative = text.startsWith("-");
    int sum = 0;
    int unit = SECONDS_OF_HOUR;
    for (String part : text.replaceFirst("^[+-]", "").split(":", -1)) {
      sum += unit * Integer.parseInt(part);
      unit /= 60;
    }
    return negative ? -sum : sum;
  }
}
