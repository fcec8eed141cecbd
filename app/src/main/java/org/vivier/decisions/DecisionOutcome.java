package org.vivier.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What was decided about an application. */
public enum DecisionOutcome {
  /** Meets every essential qualification. */
  QUALIFIED,
  /** Goes no further. */
  ELIMINATED,
  /** The process was given up. */
  CANCELLED,
  /** What was told before holds no more; another answer follows. */
  REOPENED;

  /** The grounds on which it can rest. */
  public List<Ground> grounds() {
    return switch (this) {
      case QUALIFIED -> List.of(Ground.MERIT);
      case ELIMINATED -> List.of(Ground.MERIT, Ground.AREA, Ground.INCOMPLETE, Ground.DUPLICATE);
      case CANCELLED -> List.of(Ground.CANCELLED);
      case REOPENED -> List.of(Ground.REVERSAL);
    };
  }

  /** Whether another answer follows. */
  public boolean goesOn() {
    return this == REOPENED;
  }

  /** The name in the database, in addresses, in archives and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("decisions.outcome." + code());
  }

  /** The one with this code. */
  public static Optional<DecisionOutcome> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
