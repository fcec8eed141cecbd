package org.vivier.careers;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.format.PostingFacts;
import org.vivier.format.Salary;

/**
 * Salaries to choose from, by the year. A job has every step that its range reaches; pay by the
 * hour is that of a year of 52 weeks with 37.5 hours.
 */
final class SalarySteps {
  private static final List<Integer> STEPS = List.of(40_000, 60_000, 80_000, 100_000, 120_000);
  private static final BigDecimal HOURS = new BigDecimal("1950");

  private static final Currency CANADIAN = Currency.getInstance("CAD");

  private SalarySteps() {}

  /** A step in the reader's words. */
  static Optional<String> label(String value, Language language) {
    return STEPS.stream()
        .filter(step -> String.valueOf(step).equals(value))
        .findFirst()
        .map(step -> new FactWords(language).money(BigDecimal.valueOf(step), CANADIAN));
  }

  static Map<String, String> options(PostingFacts facts, Language language) {
    Map<String, String> options = new LinkedHashMap<>();
    Salary salary = facts.salary();
    if (salary != null && salary.currency().equals(CANADIAN)) {
      BigDecimal most =
          salary.per() == Salary.Per.HOUR ? salary.max().multiply(HOURS) : salary.max();
      STEPS.stream()
          .map(BigDecimal::valueOf)
          .filter(step -> step.compareTo(most) <= 0)
          .forEach(step ->
              options.put(step.toPlainString(), new FactWords(language).money(step, CANADIAN)));
    }
    return options;
  }
}
