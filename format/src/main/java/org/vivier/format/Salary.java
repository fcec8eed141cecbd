package org.vivier.format;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * A salary range, both ends included.
 *
 * @param min in units of the currency; not more than {@code max}
 */
public record Salary(BigDecimal min, BigDecimal max, Currency currency, Per per) {
  /** The time that the amounts are for. */
  public enum Per {
    YEAR,
    HOUR
  }

  public Salary {
    min = min.stripTrailingZeros();
    max = max.stripTrailingZeros();
  }
}
