package org.vivier.processes;

import java.util.Locale;

/** Where a fault is mended. */
public enum Place {
  PROCESS,
  FACTS,
  CRITERIA,
  PLAN,
  EVALUATION,
  BOARD,
  POSTING,
  ANSWERS;

  /** The name in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
