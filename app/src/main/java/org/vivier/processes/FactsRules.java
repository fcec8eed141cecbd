package org.vivier.processes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Salary;

/** Which facts can't be kept at all, whatever state a process is in. */
final class FactsRules {
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_AREA = 1000;
  static final int MOST_POSITIONS = 9999;
  private static final int MOST_VALUES = 30;

  private FactsRules() {}

  static List<Refusal> refusals(ProcessFacts facts) {
    List<Refusal> found = new ArrayList<>();
    TextRules.require(found, "title", facts.title(), LONGEST_TITLE, Reason.TITLE_MISSING);
    Bilingual area = facts.area();
    if (area != null) {
      TextRules.require(found, "area", area, LONGEST_AREA, Reason.AREA_MISSING);
    }
    most(found, "classifications", facts.classifications());
    most(found, "languages", facts.languageRequirements());
    most(found, "locations", facts.locations());
    Integer positions = facts.positions();
    if (positions != null && (positions < 1 || positions > MOST_POSITIONS)) {
      found.add(
          Refusal.at("positions", Reason.POSITIONS_OUT_OF_RANGE, Bilingual.same(MOST_POSITIONS)));
    }
    if (reversed(facts.salary())) {
      found.add(Refusal.at("salary-max", Reason.SALARY_REVERSED));
    }
    if (reversed(facts.dates())) {
      found.add(Refusal.at("closes", Reason.CLOSING_BEFORE_OPENING));
    }
    return found;
  }

  private static void most(List<Refusal> found, String field, List<?> values) {
    if (values.size() > MOST_VALUES) {
      found.add(Refusal.at(field, Reason.TOO_LONG, Bilingual.same(MOST_VALUES)));
    }
  }

  private static boolean reversed(@Nullable Salary salary) {
    return salary != null
        && (salary.min().signum() < 0 || salary.max().compareTo(salary.min()) < 0);
  }

  static boolean reversed(ProcessDates dates) {
    var opens = dates.opens();
    var closes = dates.closes();
    return opens != null && closes != null && !opens.isBefore(closes);
  }
}
