package org.vivier.accommodations;

import java.util.UUID;
import org.vivier.vault.Cell;

/** Where the texts of a case stand: one cell for each version, so that none can replace another. */
final class CaseTexts {
  private CaseTexts() {}

  static Cell needs(UUID id, int number) {
    return new Cell("accommodation_case_text", "needs_" + number, id);
  }

  static Cell reach(UUID id, int number) {
    return new Cell("accommodation_case_text", "reach_" + number, id);
  }
}
